import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '新、改建农村道路{{!part-exceeds-whole/warning#1|126.4公里}}，农村公路总里程达到{{^1|35公里}}；北河变电站投运。',
    '新建三级公路43条{{^1|423公里}}，完成通村公路{{^1|276公里}}，全镇公路通车总里程达到{{!part-exceeds-whole#1|182.8公里}}。',
  ],
  sound: ['新改建农村公路126.4公里，农村公路总里程达到420公里。'],
  silent: {
    'a total of motorways': '新改建农村公路660公里，{{~农村|高速}}公路通车总里程达到560公里。',
    'motorways beside country roads': '建成{{~农村|高速}}公路62公里，农村公路总里程达到50公里。',
    'roads in the fields': '{{~新建农村|修建机耕}}道路62公里，农村公路总里程达到50公里。',
    'what is planned': '{{~新|规划}}改{{~建|造}}农村公路62公里，农村公路{{~总|}}里程{{~达到|}}50公里。',
    'another sentence': '新改建农村公路660公里{{~，农村|。石圳村}}公路总里程达到56公里。',
  },
});
