import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'a plant and then all projects':
      '{{~谋划产业项目6个，|}}总投资5亿元{{~|的清溪建材厂开工建设}}，年度计划投资60亿元。',
    'the money of the year comes from others':
      '谋划重点项目12个，总投资8.2亿元，{{~年度计划|引进民间}}投资9.5亿元。',
    'other projects in between': '市级重点项目总投资8.2亿元，{{~|其余项目}}年度计划投资9.5亿元。',
    'what was done may exceed what was planned':
      '重点项目12个，总投资8.2亿元，{{~年度计划|累计完成}}投资9.5亿元。',
    'bounds that agree as printed': '重点项目总投资{{~|80}}{{~3|}}亿元以上，年度投资8亿元以上。',
  },
  faulty: [
    '谋划重点项目40个，总投资{{^1|120亿元}}，年度计划投资{{!part-exceeds-whole/warning#1|250亿元}}。',
    // Where all are printed as at least, the printed ends are compared.
    '安排市级以上项目50项左右，总投资{{^1|30亿元}}以上，年度投资{{!part-exceeds-whole/warning#1|93亿元}}以上。',
    '安排重点项目20项左右，总投资{{^1|30亿元}}以上，年投资{{!part-exceeds-whole/warning#1|60亿元}}以上。',
    '谋划项目不少于12个，计划总投资不少于{{^1|15亿元}}，年度计划投资不少于{{!part-exceeds-whole#1|90亿元}}。',
    '围绕总投资{{^1|25.4亿元}}的14个产业项目加强调度，确保年度{{!part-exceeds-whole#1|32.7亿元}}投资计划落地。',
  ],
  sound: [
    '谋划重点项目40个，总投资120亿元，年度计划投资25亿元。',
    '安排市级以上项目50项左右，总投资30亿元以上，年度投资3亿元以上。',
    '谋划实施总投资32.3亿元的项目12项，年度计划投资4.1亿元。',
  ],
});
