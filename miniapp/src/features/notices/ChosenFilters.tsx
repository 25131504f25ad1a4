import type { Option } from '@/ui/Choice.types';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { filterNames, type Filter, type FilterName } from './notice-filter';
import styles from './Notices.module.scss';
import type { Choosable } from './use-filter-options';

interface ChosenProps {
  value: Filter;
  options: Record<Choosable, readonly Option[]>;
  onRemove: (name: FilterName) => void;
  onClear: () => void;
}

/** The filters in force, each with its own way out. */
export function ChosenFilters({ value, options, onRemove, onClear }: ChosenProps) {
  const t = useWords(noticesWords);
  const chosen = filterNames.filter((name) => value[name]);
  if (chosen.length === 0) return null;
  const nameOf = (name: FilterName): string => {
    if (name === 'q') return `“${value.q}”`;
    const found = options[name].find((each) => each.value === value[name]);
    return found?.label.trim() ?? '…';
  };
  return (
    <Box as="ul" className={styles.chosen} label={t('chosen')}>
      {chosen.map((name) => (
        <Box as="li" key={name}>
          <Button
            kind="plain"
            fit
            icon="close"
            className={styles.chip}
            label={t('remove', { name: nameOf(name) })}
            onPress={() => onRemove(name)}
          >
            {nameOf(name)}
          </Button>
        </Box>
      ))}
      <Box as="li">
        <Button kind="quiet" fit onPress={onClear}>
          {t('clearFilter')}
        </Button>
      </Box>
    </Box>
  );
}
