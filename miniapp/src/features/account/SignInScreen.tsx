import { back, routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { signInOptions } from '@/platform/session';
import { insideWechat } from '@/platform/wechat';
import { Copy } from '@/ui/Copy';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { accountWords } from '@/words/account';
import { useWords } from '@/words/use-words';
import { PersonaForm } from './PersonaForm';
import { StaffForm } from './StaffForm';
import { WechatCard } from './WechatCard';

export function SignInScreen() {
  const t = useWords(accountWords);
  const query = useQuery('sign-in-options', signInOptions);
  const done = () => back(routes.me());
  return (
    <Page title={t('signIn')} backTo={routes.me()}>
      <Copy>{t('why')}</Copy>
      <Loaded query={query} data={query.data}>
        {({ preview, wechat, staff }) => (
          <>
            {insideWechat && wechat ? <WechatCard done={done} /> : null}
            {preview.length > 0 ? <PersonaForm personas={preview} done={done} /> : null}
            {!insideWechat && preview.length === 0 ? <Notice title={t('noWay')}>{t('noWayText')}</Notice> : null}
            {staff ? <StaffForm done={done} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}
