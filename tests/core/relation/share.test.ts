import { relationCases } from './cases';

relationCases('share-mismatch', {
  faulty: [
    '全镇茶园面积8400亩，可采茶园6300亩，占{{!share-mismatch/warning|57%}}。',
    '建成高标准农田{{^1|2.85万亩}}，占耕地面积{{^1|5.70万亩}}的{{!share-mismatch/error#1|55%}}。',
    '民生支出2430万元，占一般公共预算支出3240万元的{{!share-mismatch/error|85%}}。',
    '财政总收入4186万元，其中税收收入3412万元，占{{!share-mismatch|71.5%}}。',
    '18个村中有15个村集体收入超过30万元，占{{!share-mismatch|93.3%}}。',
    // The whole is named, its figure stands in another sentence: a suspect.
    '财政总收入完成4186万元。税收收入3412万元，占财政总收入的{{!share-mismatch/warning|71.5%}}。',
    '全镇规上企业40家。科技型企业12家，占规上企业的比重为{{!share-mismatch|25.0%}}（9家）。',
    '全镇行政村36个，通公交的占{{!share-mismatch/warning|85%}}（27个）。',
    // Everybody there is, told once just before.
    '全镇常住人口3.20万人，65岁以上老人5600人，占{{!share-mismatch/warning|19.5%}}。',
    // How many villages there are in all stands in another sentence.
    '创建美丽乡村12个，占行政村总数的{{!share-mismatch/warning|60%}}。全镇18个行政村集体收入全部达到20万元。',
  ],
  sound: [
    // The count in brackets behind a share is what was counted for it.
    '全镇规上企业40家。科技型企业12家，占规上企业的比重为22.5%（9家）。',
    '全镇行政村36个，通公交的占75%（27个），有卫生室的占50%，即18个。',
    '建成高标准农田2.85万亩，占耕地面积5.7万亩的50%。',
    '民生支出2430万元，占一般公共预算支出3240万元的75%。',
    '财政总收入4186万元，其中税收收入3412万元，占81.5%。',
    '财政总收入完成4186万元。税收收入3412万元，占财政总收入的81.5%。',
    '18个村中有15个村集体收入超过30万元，占83.3%。',
    '全镇常住人口3.20万人，65岁以上老人5600人，占17.5%。',
    '创建美丽乡村12个，占行政村总数的66.7%。全镇18个行政村集体收入全部达到20万元。',
  ],
  silent: {
    'what stands elsewhere is smaller than its part':
      '税收收入3412万元，占财政收入的42%。财政收入{{~7600|760}}万元。',
    'what there is now has the share, not what was added':
      '高标准农田{{~|由1.2万亩增加到1.9万亩，新增}}0.7万亩，占全乡耕地2.5万亩的76%。',
    'what is to be kept is not what there is':
      '高标准农田4600万亩，占耕地面积的82%。耕地{{~面积|保有量}}5420万亩。',
    'some of the villages are not all of them':
      '创建美丽乡村6个，占行政村总数的60%。{{~全镇|}}8个行政村{{~全部|}}完成改造。',
    'the whole is another territory’s':
      '全镇税收收入3412万元，占全{{~镇财政|县税收}}收入的1.5%。{{~全镇财政|2024年全镇税收}}收入9000万元。',
    'two of a kind stand before the share, and nobody says which':
      '行政村36个，{{~|自然村120个，}}通公交的占85%（27个）。',
    'two groups of people before':
      '全镇{{~|户籍人口3.60万人，}}常住人口3.20万人，65岁以上老人5600人，占15.6%。',
    'the whole is not stated': '{{~财政总收入4186万元，|}}税收收入3412万元，占财政总收入的91.5%。',
    'the whole of another year':
      '202{{~5|4}}年财政总收入4186万元。2025年税收收入3412万元，占财政总收入的91.5%。',
    'the whole of another scope':
      '全{{~镇|县}}财政总收入4186万元。全镇税收收入341万元，占财政总收入的91.5%。',
    'ten months of one, a year of the other':
      '{{~全年|1—10月，}}税收收入3412万元，占财政总收入的71.5%。全年财政总收入4186万元。',
  },
});
