import { describe, expect, it } from 'vitest';
import { values } from './shown';

describe('numbers that are no figures', () => {
  it.each([
    ['years', '2020年、2020—2022年和二〇二〇年，九五期间，95年'],
    ['dates and times', '3月15日至20日上午8:30，1—10月，12月底，一季度'],
    ['ordinals', '第三届第七次会议、第二敬老院、第14届，放在第一位，第一个、第一批，第一产业'],
    ['list numbers', '1. 抓投资。2、抓消费。（一）抓项目。（3）抓民生。①抓环境'],
    ['document numbers and footnote marks', '乐政发〔2023〕15号[3]〔 4〕［5］'],
    ['hotlines and names', '12345热线、110联动、8424西瓜、361机制、107国道、世界500强'],
    ['models and roads', '5G、G60、S3、K12、PM2.5、PM10、B2B、C919大型客机、5A级景区'],
    ['schemes', '“1+N”、“3+2”、6+1专项、“8+4+3”'],
    ['event days', '“7.18”强降雨、“8·12”事故、“5·18”洽谈会'],
    ['slogans', '“六稳”“六保”、两不愁三保障、一岗双责、一核两翼、四送一服、三大攻坚战、两个维护'],
    ['percent inside names', '落实“六个百分之百”和“6个100%”'],
    ['web addresses', 'https://example.com/a/3个 www.example.cn/20家'],
    ['versions', '升级2.0版、创新2.0时代、4.0版园区'],
    ['an article', '一个村、一项工作、一批项目、一次机会、一大批、一番事业'],
    ['set words', '一直一起一系列一定进一步一方面统一第一时间万众一心千方百计十分百姓四面八方千家万户'],
    ['ordinals in words', '二期工程、二等奖、三期项目、三级医院、两级法院'],
    ['plans', '“十四五”规划、十三五期间、二十大精神、十九大以来、党的十八大'],
    ['round words', '百家企业、万名干部、万吨级、每万人、千亩方、万元GDP能耗'],
    ['sessions', '十一届十次、十一次全会，三次全会'],
    ['compositions of names', '三次产业、零距离、多元化、数字化、半导体、半年'],
    ['malformed numbers', '12,34万元、1.2.3%'],
    ['groups by their numbers', '建成3、4、5组道路，完成第2、3批和7、8期'],
    ['one of a piece', '打成一片、变成一体、五卅运动'],
    ['places', '五台山、七台河、三亚'],
  ])('%s: %s', (_kind, text) => {
    expect(values(text)).toBe('');
  });
});

describe('small counts in words', () => {
  it.each([
    ['两个村', '2个'],
    ['三所学校', '3所'],
    ['三大主导产业', '3大'],
    ['打好六场硬仗', '6场'],
    ['“四个翻一番”目标', '4个'],
    ['实现“两个翻一番”', '2个'],
    ['“六大”工程', '6大'],
    ['东坝、西岭、柳洼三个村', '3个'],
    ['突出抓好八方面工作', '8方面'],
    ['十二大任务', '12大'],
    ['三次提高标准', '3次'],
    ['一千二百人', '1200人'],
    ['新增千万元以上项目3个', '1000万元 3个'],
    ['近百家企业', '100家'],
    ['经济总量突破万亿元', '1万亿元'],
    ['增长一倍', '1倍'],
    ['提高一个百分点', '1个百分点'],
  ])('%s: %s', (text, figures) => {
    expect(values(text)).toBe(figures);
  });
});
