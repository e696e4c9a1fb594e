import { relationCases } from './cases';

relationCases('completion-mismatch', {
  silent: {
    'the figure may be what is beyond the task': '洽谈落地项目8个，超额完成市定任务10个。',
    'another thing than the task’s': '新打机井30眼，超额完成50眼坑塘整治任务。',
    'what is pressed down to a value is low on purpose': '煤炭消费压减到80万吨，超额完成90万吨控制目标。',
  },
  faulty: [
    '压采地下水{{^1|716万立方米}}，超额完成{{!completion-mismatch/warning#1|794万立方米}}的压采任务。',
    'PM2.5浓度{{!completion-mismatch/warning#1|55微克/立方米}}，同比下降15%，超额完成{{^1|50微克/立方米}}年度目标。',
  ],
  sound: [
    '压采地下水916万立方米，超额完成794万立方米的压采任务。',
    'PM2.5浓度45微克/立方米，同比下降15%，超额完成50微克/立方米年度目标。',
  ],
});
