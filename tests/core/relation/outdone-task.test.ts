import { relationCases } from './cases';

relationCases('completion-mismatch', {
  silent: {
    'the figure may be what is beyond the task': '洽谈落地项目8个，超额完成{{~10个|}}市定任务{{~|10个}}。',
    'another thing than the task’s': '新打机井30眼，超额完成50眼{{~机井|坑塘整治}}任务。',
    'what is pressed down to a value is low on purpose':
      '煤炭{{~产量达|消费压减}}到80万吨，超额完成90万吨{{~|控制}}目标。',
  },
  faulty: [
    '回灌地下水{{^1|612万立方米}}，超额完成{{!completion-mismatch/warning#1|705万立方米}}的回灌任务。',
    'PM2.5浓度{{!completion-mismatch/warning#1|55微克/立方米}}，同比下降15%，超额完成{{^1|50微克/立方米}}年度目标。',
  ],
  sound: [
    '回灌地下水832万立方米，超额完成705万立方米的回灌任务。',
    'PM2.5浓度38微克/立方米，同比下降12%，超额完成41微克/立方米年度目标。',
  ],
});
