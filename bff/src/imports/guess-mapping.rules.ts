import { importFields, type ImportField, type ImportMapping } from '@minxin/shared/imports/import';

// Headers seen in exports of offices and their sites, the surest first.
const synonyms: Record<ImportField, readonly string[]> = {
  title: ['标题', '题目', '名称', '题名', '文件名称', '文件标题', '信息名称', '公告标题', 'title', 'name'],
  date: [
    '发文日期',
    '成文日期',
    '生成日期',
    '印发日期',
    '发布日期',
    '发布时间',
    '公开日期',
    '日期',
    '时间',
    'date',
    'writtenon',
    'publishedat',
    'pubdate',
  ],
  body: ['内容', '正文', '全文', '文章内容', '信息内容', 'body', 'content', 'bodyhtml', 'html', 'text'],
  summary: ['摘要', '内容概述', '概述', '简介', 'summary', 'description', 'abstract'],
  link: ['访问地址', '原文链接', '详情链接', '链接', '网址', 'url', 'link', 'sourceurl', '地址'],
  site: ['来源网站', '信息来源', '来源单位', '发布机构', '来源', 'source', 'site'],
  attachments: ['附件链接', '附件地址', '附件', 'attachments', 'attachment'],
  validity: ['效力状态', '有效性', '时效性', '效力', 'validity'],
  indexNumber: ['索引号', 'indexnumber'],
  documentNumber: ['文号', '发文字号', '文件编号', 'documentnumber'],
  topic: ['主题', '主题分类', '一级类别', '所属一级类别', '类别', '分类', '主题词', 'topic', 'category'],
};

const plain = (header: string) =>
  header
    .normalize('NFKC')
    .replace(/[\s:_*\uFEFF-]/g, '')
    .toLowerCase();

/** What the columns of a file mean, as far as their names say. */
export function guessMapping(columns: readonly string[]): Partial<ImportMapping> {
  const names = columns.map(plain);
  const found = importFields.flatMap((field) => {
    const at = synonyms[field].map((word) => names.indexOf(word)).find((index) => index >= 0);
    return at === undefined ? [] : [[field, at] as const];
  });
  return Object.fromEntries(found);
}
