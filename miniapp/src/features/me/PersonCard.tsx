import { isStaff, type Caller } from '@/platform/session';
import { Card } from '@/ui/Card';
import { Heading } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { Chip, Status } from '@/ui/Notice';
import { meWords } from '@/words/me';
import { roleWords } from '@/words/roles';
import { useWords } from '@/words/use-words';

/** Who is signed in, and how far the person is known or what the person works as. */
export function PersonCard({ caller }: { caller: Caller }) {
  const t = useWords(meWords);
  const role = useWords(roleWords);
  const known = { citizen: 'basic', 'citizen-phone': 'phone', 'citizen-verified': 'verified', staff: 'staff' } as const;
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2}>{caller.displayName}</Heading>
        <Cluster>
          <Status tone={caller.kind === 'citizen' ? 'quiet' : 'ok'} icon={isStaff(caller) ? 'office' : undefined}>
            {caller.officeName ?? t(known[caller.kind])}
          </Status>
          {caller.roles.map((each) => (
            <Chip key={each}>{role(each)}</Chip>
          ))}
        </Cluster>
      </Stack>
    </Card>
  );
}
