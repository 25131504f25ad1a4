import { listRegions } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useQuery } from '@/platform/query';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import type { PostDraft } from './post-draft';

interface Props {
  draft: PostDraft;
  errors: Record<string, string>;
  change: (part: Partial<PostDraft>) => void;
}

/** Where it is: the town, the village in it, and the spot in words. */
export function PostPlace({ draft, errors, change }: Props) {
  const t = useWords(postWords);
  const nameOf = useNamed();
  const { data } = useQuery('regions', () => api(listRegions, {}));
  const below = (parent: string | undefined, level: 'town' | 'village') =>
    (data?.items ?? [])
      .filter((each) => each.level === level && (parent === undefined || each.parent === parent))
      .map((each) => {
        const { text, lang } = nameOf(each);
        return { value: each.code, label: text, lang };
      });
  const villages = draft.town ? below(draft.town, 'village') : [];
  return (
    <>
      <Select
        name="regionId"
        label={t('town')}
        options={below(undefined, 'town')}
        empty={t('anyTown')}
        value={draft.town}
        error={errors.regionId}
        optional
        onChange={(town) => change({ town, village: '' })}
      />
      {villages.length > 0 ? (
        <Select
          name="village"
          label={t('village')}
          options={villages}
          empty={t('anyVillage')}
          value={draft.village}
          optional
          onChange={(village) => change({ village })}
        />
      ) : null}
      <Field
        name="place.text"
        label={t('place')}
        hint={t('placeHint')}
        value={draft.place}
        error={errors['place.text']}
        max={200}
        optional
        onChange={(place) => change({ place })}
      />
    </>
  );
}
