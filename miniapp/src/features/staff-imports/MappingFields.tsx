import { importFields, type ImportMapping, type ImportPreview } from '@minxin/shared/imports/import';
import { Heading } from '@/ui/Copy';
import { Stack, Tiles } from '@/ui/Layout';
import { Select } from '@/ui/Select';
import { importFieldWords } from '@/words/staff-import-fields';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';

interface MappingFieldsProps {
  columns: ImportPreview['columns'];
  mapping: Partial<ImportMapping>;
  onChange: (change: Partial<ImportMapping>) => void;
}

/** Which column of the file holds what; the first guess comes from the header. */
export function MappingFields({ columns, mapping, onChange }: MappingFieldsProps) {
  const t = useWords(importWords);
  const field = useWords(importFieldWords);
  const options = columns.map(({ name, sample }, at) => ({
    value: String(at),
    label: [name || t('columnNumber', { n: at + 1 }), sample && `(${sample.slice(0, 12)})`].filter(Boolean).join(' '),
    lang: 'zh-CN',
  }));
  return (
    <Stack gap="small">
      <Heading level={3}>{t('mapping')}</Heading>
      <Tiles>
        {importFields.map((name) => (
          <Select
            key={name}
            name={`mapping.${name}`}
            label={field(name)}
            empty={t('unused')}
            options={options}
            value={mapping[name] === undefined ? '' : String(mapping[name])}
            onChange={(value) => onChange({ [name]: value === '' ? undefined : Number(value) })}
          />
        ))}
      </Tiles>
    </Stack>
  );
}
