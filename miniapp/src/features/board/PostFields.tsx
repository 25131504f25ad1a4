import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { isAboutOffice, type PostDraft } from './post-draft';
import { PostConsent } from './PostConsent';
import { PostKindChoice } from './PostKindChoice';
import { PostPlace } from './PostPlace';
import { SimilarPosts } from './SimilarPosts';
import { TicketText } from './TicketText';
import { UrgentLine } from './UrgentHelp';
import { useOfficeOptions } from './use-office-options';

interface Props {
  draft: PostDraft;
  errors: Record<string, string>;
  change: (part: Partial<PostDraft>) => void;
}

/** The questions of the form, in the order a person would tell it. */
export function PostFields({ draft, errors, change }: Props) {
  const t = useWords(postWords);
  const offices = useOfficeOptions();
  const about = isAboutOffice(draft.kind);
  return (
    <>
      <PostKindChoice value={draft.kind} error={errors.kind} onChange={(kind) => change({ kind })} />
      <TicketText
        words={{ title: t('heading'), titleHint: t('headingHint'), body: t('body'), bodyHint: t('bodyHint') }}
        draft={draft}
        errors={errors}
        rows={7}
        change={change}
      >
        <SimilarPosts title={draft.title} />
      </TicketText>
      <UrgentLine text={`${draft.title} ${draft.body}`} />
      <PostPlace draft={draft} errors={errors} change={change} />
      <Select
        name="officeId"
        label={t(about ? 'aboutOffice' : 'office')}
        hint={t(about ? 'aboutHint' : 'officeHint')}
        options={offices}
        empty={t('anyOffice')}
        value={draft.office}
        error={errors.officeId}
        optional
        onChange={(office) => change({ office })}
      />
      <PostConsent draft={draft} errors={errors} change={change} />
      <Field
        name="contactPhone"
        kind="phone"
        label={t('phone')}
        hint={t('phoneHint')}
        value={draft.phone}
        error={errors.contactPhone}
        autoComplete="tel"
        max={20}
        optional
        onChange={(phone) => change({ phone })}
      />
    </>
  );
}
