import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack, Tiles } from '@/ui/Layout';
import { Search } from '@/ui/Search';
import { Select } from '@/ui/Select';
import { boardWords } from '@/words/board';
import { kindWords, stateWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';
import { noFilter, publicKinds, publicStates, type BoardFilter } from './board-filter';
import { useOfficeOptions } from './use-office-options';

interface Props {
  value: BoardFilter;
  onChange: (value: BoardFilter) => void;
}

/** Narrows the board by words, kind, office and state, and says in words what is shown. */
export function BoardNarrow({ value, onChange }: Props) {
  const t = useWords(boardWords);
  const [words, setWords] = useState(value.q);
  const [open, setOpen] = useState(false);
  const offices = useOfficeOptions();
  const showing = useShowing(value, offices);
  const reset = () => {
    setWords('');
    onChange(noFilter);
  };
  return (
    <Stack gap="small">
      <Search label={t('search')} value={words} onChange={setWords} onSearch={(q) => onChange({ ...value, q })} />
      <Cluster>
        <Button kind="plain" fit icon="filter" expanded={open} onPress={() => setOpen(!open)}>
          {t('filter')}
        </Button>
        {showing ? (
          <>
            <Copy inline>{t('showing', { what: showing })}</Copy>
            <Button kind="quiet" fit icon="close" onPress={reset}>
              {t('reset')}
            </Button>
          </>
        ) : null}
      </Cluster>
      {open ? <Fields value={value} onChange={onChange} offices={offices} /> : null}
    </Stack>
  );
}

type Offices = ReturnType<typeof useOfficeOptions>;

function Fields({ value, onChange, offices }: Props & { offices: Offices }) {
  const t = useWords(boardWords);
  const kindWord = useWords(kindWords);
  const stateWord = useWords(stateWords);
  return (
    <Tiles>
      <Select
        name="kind"
        label={t('kind')}
        empty={t('all')}
        options={publicKinds.map((each) => ({ value: each, label: kindWord(each) }))}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <Select
        name="office"
        label={t('office')}
        empty={t('all')}
        options={offices}
        value={value.office}
        onChange={(office) => onChange({ ...value, office })}
      />
      <Select
        name="state"
        label={t('state')}
        empty={t('all')}
        options={publicStates.map((each) => ({ value: each, label: stateWord(each) }))}
        value={value.state}
        onChange={(state) => onChange({ ...value, state })}
      />
    </Tiles>
  );
}

function useShowing({ q, kind, office, state }: BoardFilter, offices: Offices): string {
  const t = useWords(boardWords);
  const kindWord = useWords(kindWords);
  const stateWord = useWords(stateWords);
  return [
    kind && kindWord(kind),
    office && offices.find((each) => each.value === office)?.label,
    state && stateWord(state),
    q && t('words', { q }),
  ]
    .filter(Boolean)
    .join(' · ');
}
