import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { isAboutOffice, type PostDraft } from './post-draft';
import { PostConsent } from './PostConsent';
import { PostKindChoice } from './PostKindChoice';
import { PostPlace } from './PostPlace';
import { SimilarPosts } from './SimilarPosts';
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
      <Field
        name="title"
        label={t('heading')}
        hint={t('headingHint')}
        value={draft.title}
        error={errors.title}
        max={100}
        onChange={(title) => change({ title })}
      />
      <SimilarPosts title={draft.title} />
      <Field
        name="body"
        kind="prose"
        label={t('body')}
        hint={t('bodyHint')}
        value={draft.body}
        error={errors.body}
        max={5000}
        rows={7}
        onChange={(body) => change({ body })}
      />
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
