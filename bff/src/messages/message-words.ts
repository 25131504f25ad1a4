import type { Language } from '@minxin/shared/language';

/** Steps of a ticket its citizen is told of. */
export const ticketSteps = ['accepted', 'refused', 'inquired', 'extended', 'answered', 'closed'] as const;
export type TicketStep = (typeof ticketSteps)[number];
/** What happens to a booking that its citizen is told of. */
export const bookingSteps = ['booked', 'rescheduled', 'cancelled-by-office'] as const;
export type BookingStep = (typeof bookingSteps)[number];

type Sentences = Record<TicketStep | BookingStep, string> &
  Record<
    | 'followed-answered'
    | 'followed-closed'
    | 'number'
    | 'visit'
    | 'withdrawn'
    | 'announcement'
    | 'keyword'
    | 'digest'
    | 'digestText'
    | 'gone',
    string
  >;

/** Every sentence of the inbox; `{name}` is a column, an office or a keyword, `{number}` a ticket's number. */
export const messageWords: Record<Language, Sentences> = {
  'zh-CN': {
    accepted: '您的诉求已受理',
    refused: '您的诉求不予受理',
    inquired: '您的诉求需要补充材料',
    extended: '您的诉求延长了办理期限',
    answered: '您的诉求已答复',
    closed: '您的诉求已办结',
    'followed-answered': '您关注的诉求已答复',
    'followed-closed': '您关注的诉求已办结',
    booked: '预约成功',
    rescheduled: '预约已改期',
    'cancelled-by-office': '预约已被大厅取消',
    number: '编号 {number}',
    visit: '办理时间 {time}',
    withdrawn: '该公告已撤回',
    announcement: '您订阅的“{name}”发布了新公告',
    keyword: '公告中出现了您订阅的“{name}”',
    digest: '“{name}”连续发布了多条公告',
    digestText: '已合并为一条消息，打开后可查看全部公告',
    gone: '订阅对象已不存在',
  },
  en: {
    accepted: 'Your request was accepted',
    refused: 'Your request was not accepted',
    inquired: 'Your request needs more information',
    extended: 'The deadline of your request was extended',
    answered: 'Your request was answered',
    closed: 'Your request was closed',
    'followed-answered': 'A request you follow was answered',
    'followed-closed': 'A request you follow was closed',
    booked: 'Booking confirmed',
    rescheduled: 'Booking moved',
    'cancelled-by-office': 'The hall cancelled your booking',
    number: 'Number {number}',
    visit: 'Your time: {time}',
    withdrawn: 'This notice was withdrawn',
    announcement: 'New notice from “{name}”, which you follow',
    keyword: 'A new notice mentions “{name}”',
    digest: '“{name}” published several notices',
    digestText: 'Put together in one message; open it to see them all',
    gone: 'What you followed no longer exists',
  },
  ru: {
    accepted: 'Ваше обращение принято',
    refused: 'Ваше обращение не принято',
    inquired: 'Ваше обращение нужно дополнить',
    extended: 'Срок рассмотрения обращения продлён',
    answered: 'На ваше обращение дан ответ',
    closed: 'Ваше обращение закрыто',
    'followed-answered': 'Дан ответ на обращение, за которым вы следите',
    'followed-closed': 'Закрыто обращение, за которым вы следите',
    booked: 'Запись подтверждена',
    rescheduled: 'Запись перенесена',
    'cancelled-by-office': 'Зал отменил вашу запись',
    number: 'Номер {number}',
    visit: 'Время приёма: {time}',
    withdrawn: 'Это объявление отозвано',
    announcement: 'Новое объявление по подписке «{name}»',
    keyword: 'В новом объявлении есть «{name}»',
    digest: '«{name}»: опубликовано несколько объявлений',
    digestText: 'Собраны в одно сообщение; откройте, чтобы увидеть все',
    gone: 'Того, на что вы подписались, больше нет',
  },
  ja: {
    accepted: 'ご意見を受理しました',
    refused: 'ご意見は受理されませんでした',
    inquired: 'ご意見に補足が必要です',
    extended: 'ご意見の処理期限を延長しました',
    answered: 'ご意見に回答しました',
    closed: 'ご意見の処理が完了しました',
    'followed-answered': 'フォロー中のご意見に回答がありました',
    'followed-closed': 'フォロー中のご意見の処理が完了しました',
    booked: '予約が完了しました',
    rescheduled: '予約を変更しました',
    'cancelled-by-office': '窓口により予約が取り消されました',
    number: '番号 {number}',
    visit: '手続きの日時 {time}',
    withdrawn: 'このお知らせは取り下げられました',
    announcement: '購読中の「{name}」に新しいお知らせがあります',
    keyword: '新しいお知らせに「{name}」が含まれています',
    digest: '「{name}」が複数のお知らせを公開しました',
    digestText: '1 件にまとめました。開くとすべて確認できます',
    gone: '購読の対象はなくなりました',
  },
  ko: {
    accepted: '의견이 접수되었습니다',
    refused: '의견이 접수되지 않았습니다',
    inquired: '의견에 보완이 필요합니다',
    extended: '의견 처리 기한이 연장되었습니다',
    answered: '의견에 답변이 등록되었습니다',
    closed: '의견 처리가 완료되었습니다',
    'followed-answered': '관심 의견에 답변이 등록되었습니다',
    'followed-closed': '관심 의견의 처리가 완료되었습니다',
    booked: '예약이 완료되었습니다',
    rescheduled: '예약이 변경되었습니다',
    'cancelled-by-office': '창구에서 예약을 취소했습니다',
    number: '번호 {number}',
    visit: '방문 시간 {time}',
    withdrawn: '이 공지는 철회되었습니다',
    announcement: '구독 중인 “{name}”에 새 공지가 있습니다',
    keyword: '새 공지에 “{name}”이(가) 포함되어 있습니다',
    digest: '“{name}”에서 여러 공지를 게시했습니다',
    digestText: '하나의 메시지로 모았습니다. 열면 모두 볼 수 있습니다',
    gone: '구독 대상이 더 이상 없습니다',
  },
};

/** What a WeChat template of type `phrase` may hold: at most five characters. */
export const stepPhrases: Record<TicketStep | BookingStep, string> = {
  accepted: '已受理',
  refused: '不予受理',
  inquired: '待补充',
  extended: '已延期',
  answered: '已答复',
  closed: '已办结',
  booked: '预约成功',
  rescheduled: '已改期',
  'cancelled-by-office': '已取消',
};
