import { useCallback } from 'react';
import type { Trouble } from '@/platform/trouble';
import { useWords } from './use-words';
import { defineWords } from './words';

export const troubleWords = defineWords({
  'zh-CN': {
    offline: '网络没有接通。内容没有丢失，请稍后再试，也可拨打 12345。',
    fault: '系统暂时出错，没有办成。请稍后再试，也可拨打 12345。',
    busy: '现在访问的人较多，请稍后再试。',
    signIn: '登录已失效，请重新登录后再办。',
  },
  en: {
    offline: 'No connection. Nothing is lost: please try again later, or call 12345.',
    fault: 'Something went wrong on our side and this was not done. Please try again later, or call 12345.',
    busy: 'Many people are using the service right now. Please try again in a moment.',
    signIn: 'Your sign-in has expired. Please sign in again.',
  },
  ru: {
    offline: 'Нет связи. Данные не потеряны: попробуйте позже или позвоните 12345.',
    fault: 'Сбой на нашей стороне, действие не выполнено. Попробуйте позже или позвоните 12345.',
    busy: 'Сейчас много обращений. Попробуйте чуть позже.',
    signIn: 'Срок входа истёк. Войдите снова.',
  },
  ja: {
    offline: '通信できませんでした。入力内容は残っています。しばらくしてからお試しいただくか、12345 にお電話ください。',
    fault: 'システムの不具合により完了していません。しばらくしてからお試しいただくか、12345 にお電話ください。',
    busy: 'ただいま混み合っています。少し時間をおいてお試しください。',
    signIn: 'ログインの有効期限が切れました。もう一度ログインしてください。',
  },
  ko: {
    offline: '연결되지 않았습니다. 입력한 내용은 그대로 있습니다. 잠시 후 다시 시도하거나 12345로 전화해 주십시오.',
    fault: '시스템 문제로 처리되지 않았습니다. 잠시 후 다시 시도하거나 12345로 전화해 주십시오.',
    busy: '지금 이용자가 많습니다. 잠시 후 다시 시도해 주십시오.',
    signIn: '로그인이 만료되었습니다. 다시 로그인해 주십시오.',
  },
});

/** Says why something did not work: the server's own words where it has spoken. */
export function useTroubleWords(): (trouble: Trouble) => string {
  const t = useWords(troubleWords);
  return useCallback(
    (trouble) => {
      if (trouble.kind !== 'refused') return t(trouble.kind);
      const { status, title, detail } = trouble.problem;
      if (title) return detail ? `${title}\n${detail}` : title;
      return t(status === 401 ? 'signIn' : status === 429 || status === 503 ? 'busy' : 'fault');
    },
    [t],
  );
}
