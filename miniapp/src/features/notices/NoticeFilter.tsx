import { useState } from 'react';
import { focusPart } from '@/platform/focus';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Cluster, Stack, Tiles } from '@/ui/Layout';
import { Search } from '@/ui/Search';
import { Select } from '@/ui/Select';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { ChosenFilters } from './ChosenFilters';
import { noFilter, type Filter } from './notice-filter';
import { useFilterOptions, type Choosable } from './use-filter-options';

const fields = [
  ['column', 'column', 'allColumns'],
  ['office', 'office', 'allOffices'],
  ['region', 'town', 'anyTown'],
  ['audience', 'audience', 'anyAudience'],
  ['lifecycle', 'lifecycle', 'anyLifecycle'],
] as const satisfies ReadonlyArray<readonly [Choosable, string, string]>;

const place = 'notice-filter';

/** Narrows the list by words and in five ways; what is chosen stays readable and can be taken off one by one. */
export function NoticeFilter({ value, onChange }: { value: Filter; onChange: (value: Filter) => void }) {
  const t = useWords(noticesWords);
  const [words, setWords] = useState(value.q);
  const [open, setOpen] = useState(false);
  const options = useFilterOptions();
  const change = (next: Filter) => {
    setWords(next.q);
    onChange(next);
  };
  return (
    <Stack gap="small">
      <Search label={t('search')} value={words} onChange={setWords} onSearch={(q) => onChange({ ...value, q })} />
      <Box id={place} role="group" label={t('filter')}>
        <Stack gap="small">
          <Cluster>
            <Button kind="plain" fit icon="filter" expanded={open} onPress={() => setOpen(!open)}>
              {t('filter')}
            </Button>
          </Cluster>
          {open ? (
            <Tiles>
              {fields.map(([name, label, empty]) => (
                <Select
                  key={name}
                  name={name}
                  label={t(label)}
                  empty={t(empty)}
                  options={options[name]}
                  value={value[name]}
                  onChange={(chosen) => onChange({ ...value, [name]: chosen })}
                />
              ))}
            </Tiles>
          ) : null}
          <ChosenFilters
            value={value}
            options={options}
            onRemove={(name) => {
              change({ ...value, [name]: '' });
              focusPart(place);
            }}
            onClear={() => {
              change(noFilter);
              focusPart(place);
            }}
          />
        </Stack>
      </Box>
    </Stack>
  );
}
