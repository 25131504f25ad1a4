import { useState } from 'react';
import type { StaffColumn } from '@minxin/shared/announcements/column';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Cluster } from '@/ui/Layout';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { ChangeColumn } from './ChangeColumn';
import styles from './Columns.module.scss';
import { MergeColumn } from './MergeColumn';
import { MoveColumn } from './MoveColumn';
import { RetireColumn } from './RetireColumn';

export interface StepProps {
  column: StaffColumn;
  columns: readonly StaffColumn[];
  reload: () => Promise<void>;
  onClose: () => void;
}

const steps = { change: ChangeColumn, move: MoveColumn, merge: MergeColumn } as const;
type Step = keyof typeof steps;

/** What a column says of itself, and exactly what the server lets the reader do with it. */
export function ColumnPanel({
  column,
  columns,
  reload,
}: {
  column: StaffColumn;
  columns: readonly StaffColumn[];
  reload: () => Promise<void>;
}) {
  const t = useWords(columnWords);
  const [step, setStep] = useState<Step>();
  const { purpose, backupOffice, audience, kind, staticReason, names, actions } = column;
  const facts: Array<[string, string | null | undefined]> = [
    [t('purpose'), purpose],
    [t('backup'), backupOffice?.name],
    [t('kind'), t(kind === 'static' ? 'staticKind' : kind)],
    [t('audience'), t(audience)],
    [t('reason'), staticReason],
    [t('en'), names.en],
    [t('ru'), names.ru],
    [t('ja'), names.ja],
    [t('ko'), names.ko],
  ];
  const Form = step && steps[step];
  return (
    <Box className={styles.narrow}>
      <Facts items={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />
      {Form ? (
        <Form column={column} columns={columns} reload={reload} onClose={() => setStep(undefined)} />
      ) : (
        <>
          <Cluster>
            {(['change', 'move', 'merge'] as const)
              .filter((each) => actions.includes(each))
              .map((each) => (
                <Button key={each} kind="plain" fit label={`${t(each)} ${column.name}`} onPress={() => setStep(each)}>
                  {t(each)}
                </Button>
              ))}
          </Cluster>
          <RetireColumn column={column} reload={reload} />
        </>
      )}
    </Box>
  );
}
