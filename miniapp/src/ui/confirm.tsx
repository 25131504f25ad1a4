import Taro from '@tarojs/taro';
import type { Question } from './Dialog.types';

/** Asks before something that cannot be taken back; true when the reader agreed. */
export async function confirm({ title, text, yes, no, danger }: Question): Promise<boolean> {
  // WeChat shows at most four characters on each button of its own dialog.
  const fits = yes.length <= 4 && no.length <= 4;
  const answer = await Taro.showModal({
    title,
    content: fits ? (text ?? '') : `${text ?? ''}\n${yes}?`.trim(),
    confirmText: fits ? yes : 'OK',
    cancelText: fits ? no : '×',
    confirmColor: danger ? '#b3261e' : '#0b5cad',
  });
  return answer.confirm;
}
