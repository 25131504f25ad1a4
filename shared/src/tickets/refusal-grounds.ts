/** Why a ticket may not be accepted (§6 of the rules most places repeat), and what the citizen is shown. */
export const refusalGrounds = {
  N01: '情况紧急，请直接拨打110、119、120、122',
  N02: '已经或者应当通过诉讼解决',
  N03: '已经或者应当通过仲裁解决',
  N04: '已经或者应当通过行政复议解决',
  N05: '属于纪检监察机关受理范围',
  N06: '信访事项正在办理',
  N07: '属于政府信息公开申请',
  N08: '涉及国家秘密、商业秘密、他人隐私或者违背公序良俗',
  N09: '不属于本地区管辖',
  N10: '属于军队管辖',
  N11: '已经办结，没有新的事实和理由',
  N12: '内容与此前提交的诉求重复',
  N13: '没有联系方式，或者联系方式不实',
} as const;
export type RefusalGround = keyof typeof refusalGrounds;
export const refusalGroundCodes = Object.keys(refusalGrounds) as [RefusalGround, ...RefusalGround[]];
