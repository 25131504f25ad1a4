import { declareRefusals } from '../platform/failure.ts';

export const bookingRefusals = declareRefusals('bookings', {
  'slot-unknown': [
    'unprocessable',
    {
      'zh-CN': '没有找到这个预约时段，请重新选择。',
      en: 'There is no such time. Please choose again.',
      ru: 'Такого времени нет. Выберите снова.',
      ja: 'この時間枠は見つかりません。選び直してください。',
      ko: '해당 시간대를 찾을 수 없습니다. 다시 선택해 주세요.',
    },
  ],
  full: [
    'conflict',
    {
      'zh-CN': '该时段的号刚被约完，请看看附近的其他时段。',
      en: 'This time has just been taken. Other times near it are shown.',
      ru: 'Это время уже занято. Ниже указано ближайшее свободное.',
      ja: 'この時間は埋まりました。近い時間をご覧ください。',
      ko: '해당 시간이 마감되었습니다. 가까운 다른 시간을 확인해 주세요.',
    },
  ],
  past: [
    'conflict',
    {
      'zh-CN': '该时段已经过去。',
      en: 'This time has passed.',
      ru: 'Это время уже прошло.',
      ja: 'この時間は過ぎました。',
      ko: '이미 지난 시간입니다.',
    },
  ],
  'too-soon': [
    'conflict',
    {
      'zh-CN': '距该时段太近，已不能预约，请选择稍后的时段。',
      en: 'It is too late to book this time. Please choose a later one.',
      ru: 'Записаться на это время уже нельзя. Выберите более позднее.',
      ja: 'この時間の予約は締め切りました。後の時間をお選びください。',
      ko: '이 시간은 예약이 마감되었습니다. 더 늦은 시간을 선택해 주세요.',
    },
  ],
  closed: [
    'conflict',
    {
      'zh-CN': '该时段暂停办理，请选择其他时段。',
      en: 'This time is not offered. Please choose another one.',
      ru: 'Приём в это время не ведётся. Выберите другое.',
      ja: 'この時間は受付を休止しています。別の時間をお選びください。',
      ko: '이 시간에는 접수하지 않습니다. 다른 시간을 선택해 주세요.',
    },
  ],
  'beyond-horizon': [
    'conflict',
    {
      'zh-CN': '该日期尚未开放预约。',
      en: 'This day is not open for booking yet.',
      ru: 'Запись на этот день ещё не открыта.',
      ja: 'この日の予約はまだ始まっていません。',
      ko: '아직 예약이 열리지 않은 날짜입니다.',
    },
  ],
  'already-in-slot': [
    'conflict',
    {
      'zh-CN': '您已预约该时段。',
      en: 'You already hold a place at this time.',
      ru: 'Вы уже записаны на это время.',
      ja: 'この時間はすでに予約済みです。',
      ko: '이미 이 시간을 예약하셨습니다.',
    },
  ],
  'already-that-day': [
    'conflict',
    {
      'zh-CN': '您当天已预约该事项，可以改约。',
      en: 'You already booked this service that day; you can move that booking.',
      ru: 'Вы уже записаны на эту услугу в этот день; запись можно перенести.',
      ja: '同じ日にこの手続きを予約済みです。変更できます。',
      ko: '그날 이미 이 업무를 예약하셨습니다. 예약을 변경할 수 있습니다.',
    },
  ],
  'day-limit': [
    'conflict',
    {
      'zh-CN': '您当天的预约数量已达上限。',
      en: 'You have reached the limit of bookings for that day.',
      ru: 'Вы достигли лимита записей на этот день.',
      ja: 'その日の予約数の上限に達しています。',
      ko: '그날 예약 가능한 횟수를 모두 사용하셨습니다.',
    },
  ],
  'change-too-late': [
    'conflict',
    {
      'zh-CN': '已过可取消或改约的时间，如不能前来请致电大厅。',
      en: 'It is too late to cancel or move this booking. Please phone the hall.',
      ru: 'Отменить или перенести запись уже нельзя. Позвоните в зал.',
      ja: '取消・変更の期限を過ぎています。窓口へお電話ください。',
      ko: '취소나 변경 가능 시간이 지났습니다. 민원실로 전화해 주세요.',
    },
  ],
  'wrong-state': [
    'conflict',
    {
      'zh-CN': '当前状态不能进行此项操作，请刷新后再看。',
      en: 'This is not possible in the present state. Please refresh.',
      ru: 'В текущем состоянии это невозможно. Обновите страницу.',
      ja: '現在の状態ではこの操作はできません。更新してください。',
      ko: '현재 상태에서는 할 수 없습니다. 새로 고쳐 주세요.',
    },
  ],
  'other-service': [
    'unprocessable',
    {
      'zh-CN': '改约只能选择同一事项的时段。',
      en: 'A booking can only be moved to a time of the same service.',
      ru: 'Запись можно перенести только в пределах той же услуги.',
      ja: '変更は同じ手続きの時間に限ります。',
      ko: '같은 업무의 시간으로만 변경할 수 있습니다.',
    },
  ],
  'code-mistyped': [
    'unprocessable',
    {
      'zh-CN': '预约码输入有误，请核对十位数字。',
      en: 'The code is mistyped. Please check the ten digits.',
      ru: 'Код введён с ошибкой. Проверьте десять цифр.',
      ja: '予約コードに誤りがあります。10桁をご確認ください。',
      ko: '예약 코드가 잘못 입력되었습니다. 열 자리 숫자를 확인해 주세요.',
    },
  ],
  'code-unknown': [
    'absent',
    {
      'zh-CN': '没有找到这个预约码。',
      en: 'There is no booking with this code.',
      ru: 'Записи с таким кодом нет.',
      ja: 'この予約コードは見つかりません。',
      ko: '이 예약 코드를 찾을 수 없습니다.',
    },
  ],
  'wrong-hall': [
    'conflict',
    {
      'zh-CN': '该预约在其他大厅办理。',
      en: 'This booking is for another hall.',
      ru: 'Эта запись в другой зал.',
      ja: 'この予約は別の窓口のものです。',
      ko: '다른 민원실의 예약입니다.',
    },
  ],
  'wrong-day': [
    'conflict',
    {
      'zh-CN': '该预约不在今天。',
      en: 'This booking is for another day.',
      ru: 'Эта запись на другой день.',
      ja: 'この予約は今日ではありません。',
      ko: '오늘 예약이 아닙니다.',
    },
  ],
  'too-late': [
    'conflict',
    {
      'zh-CN': '已超过该时段的签到时间。',
      en: 'It is too late to check in for this time.',
      ru: 'Время регистрации для этой записи истекло.',
      ja: 'この時間の受付は終了しました。',
      ko: '이 시간의 접수 가능 시간이 지났습니다.',
    },
  ],
  'too-early': [
    'conflict',
    {
      'zh-CN': '该时段尚未开始。',
      en: 'This time has not begun yet.',
      ru: 'Это время ещё не наступило.',
      ja: 'この時間はまだ始まっていません。',
      ko: '아직 시작되지 않은 시간입니다.',
    },
  ],
  'reason-needed': [
    'unprocessable',
    {
      'zh-CN': '请填写停办原因，将告知已预约的群众。',
      en: 'Please give the reason; those who booked will be told.',
      ru: 'Укажите причину: её сообщат записавшимся.',
      ja: '休止の理由を入力してください。予約した方に伝えます。',
      ko: '사유를 입력해 주세요. 예약하신 분들께 안내됩니다.',
    },
  ],
  'affected-changed': [
    'conflict',
    {
      'zh-CN': '受影响的预约有变化，请重新查看后再确认。',
      en: 'The bookings concerned have changed. Please look again and confirm.',
      ru: 'Список затронутых записей изменился. Проверьте ещё раз.',
      ja: '対象の予約が変わりました。確認し直してください。',
      ko: '영향받는 예약이 바뀌었습니다. 다시 확인해 주세요.',
    },
  ],
  'schedule-faulty': [
    'unprocessable',
    {
      'zh-CN': '排班设置有误，请按提示修改。',
      en: 'The schedule is not consistent. Please correct the marked parts.',
      ru: 'В расписании есть ошибки. Исправьте отмеченное.',
      ja: '予定の設定に誤りがあります。表示された箇所を直してください。',
      ko: '일정 설정에 오류가 있습니다. 표시된 항목을 고쳐 주세요.',
    },
  ],
});
