/** Words in any of our languages that mean somebody should call for help before writing. */
export const urgentWords = new RegExp(
  [
    '火灾|着火|起火|失火|冒烟|(?:燃气|煤气|天然气|液化气)(?:泄漏|泄露|味)|漏气|爆炸|受伤|流血|昏迷|昏倒|晕倒|骨折|中毒|溺水|落水|触电|自杀|轻生|跳楼|被困|坍塌|塌方|持刀|抢劫|打人|车祸|心梗|救命',
    '\\b(?:fire|gas leak|smell of gas|explosion|injured|bleeding|unconscious|poisoned|drowning|suicide|trapped)\\b',
    'пожар|горит|утечк[аи] газа|пахнет газом|взрыв|ранен|кровотеч|без сознания|отравл|тонет|самоубийств',
    '火事|火災|ガス漏れ|ガス臭|爆発|けが人|怪我|意識不明|感電|自殺',
    '화재|불이 났|가스 ?누출|가스 냄새|폭발|다쳤|부상|의식이 없|감전|자살',
  ].join('|'),
  'i',
);
