import { listColumns } from '@minxin/shared/announcements/endpoints';
import type { ColumnMapping } from '@minxin/shared/sources/reading';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { Select } from '@/ui/Select';
import { commonWords } from '@/words/common';
import { setupWords } from '@/words/source-setup';
import { useWords } from '@/words/use-words';

interface MappingFieldsProps {
  value: ColumnMapping[];
  errors: Record<string, string>;
  onChange: (value: ColumnMapping[]) => void;
}

/** Which column of the source goes into which column here; what is not named goes where the source goes. */
export function MappingFields({ value, errors, onChange }: MappingFieldsProps) {
  const t = useWords(setupWords);
  const common = useWords(commonWords);
  const columns = useQuery('columns', () => api(listColumns, {})).data?.items ?? [];
  const put = (at: number, part: Partial<ColumnMapping>) =>
    onChange(value.map((each, place) => (place === at ? { ...each, ...part } : each)));
  return (
    <Box role="group" label={t('mapping')}>
      <Stack gap="small">
        <Copy kind="strong">{t('mapping')}</Copy>
        {value.map((each, at) => (
          <Stack key={at} gap="small">
            <Field
              name={`mapping.${at}.named`}
              max={100}
              label={t('named')}
              value={each.named}
              error={errors[`mapping.${at}.named`]}
              onChange={(named) => put(at, { named })}
            />
            <Select
              name={`mapping.${at}.columnId`}
              label={t('into')}
              empty={common('choose')}
              options={columns.map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }))}
              value={each.columnId}
              error={errors[`mapping.${at}.columnId`]}
              onChange={(columnId) => put(at, { columnId })}
            />
            <Button kind="quiet" fit onPress={() => onChange(value.filter((_, place) => place !== at))}>
              {t('removeMapping', { n: at + 1 })}
            </Button>
          </Stack>
        ))}
        <Button kind="plain" fit icon="plus" onPress={() => onChange([...value, { named: '', columnId: '' }])}>
          {t('addMapping')}
        </Button>
      </Stack>
    </Box>
  );
}
