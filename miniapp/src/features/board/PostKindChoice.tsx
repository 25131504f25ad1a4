import { postKinds } from '@minxin/shared/board/post';
import { routes } from '@/platform/navigation';
import { Choice } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Link } from '@/ui/Link';
import { postWords } from '@/words/post-form';
import { kindWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';
import type { PostDraft } from './post-draft';

interface Props {
  value: PostDraft['kind'];
  error: string | undefined;
  onChange: (kind: PostDraft['kind']) => void;
}

/** What kind of request it is, in plain words; a mere question goes elsewhere. */
export function PostKindChoice({ value, error, onChange }: Props) {
  const t = useWords(postWords);
  const kindWord = useWords(kindWords);
  return (
    <>
      <Choice
        name="kind"
        label={t('kind')}
        options={postKinds.map((each) => ({ value: each, label: kindWord(each), note: t(each) }))}
        value={value || undefined}
        error={error}
        onChange={onChange}
      />
      <Copy kind="secondary">
        {t('askInstead')} <Link to={routes.consultAsk()}>{t('askLink')}</Link>
      </Copy>
    </>
  );
}
