import { defineWords } from './words';

export const servicesWords = defineWords({
  'zh-CN': { title: '办事', empty: '办事指南正在整理', emptyText: '需要办事时，可先拨打 12345 询问材料和窗口。' },
  en: {
    title: 'Services',
    empty: 'The guides are being prepared',
    emptyText: 'Call 12345 to ask what to bring and where to go.',
  },
  ru: {
    title: 'Услуги',
    empty: 'Памятки готовятся',
    emptyText: 'Позвоните 12345: подскажут, какие нужны документы и куда идти.',
  },
  ja: { title: '手続き', empty: '手続き案内を準備しています', emptyText: '必要な書類や窓口は 12345 でご案内します。' },
  ko: {
    title: '민원',
    empty: '민원 안내를 준비하고 있습니다',
    emptyText: '필요한 서류와 창구는 12345에 물어보십시오.',
  },
});
