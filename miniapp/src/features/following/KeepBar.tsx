import type { Announcement } from '@minxin/shared/announcements/announcement';
import type { FavouriteKind } from '@minxin/shared/following/favourite';
import { Box } from '@/ui/Box';
import { Cluster } from '@/ui/Layout';
import { FavouriteButton } from './FavouriteButton';
import { FollowButtons, type Followed } from './FollowButtons';

/** What a reader does to find a thing again and to hear of the next one like it. */
export function KeepBar({ kind, id, places = [] }: { kind: FavouriteKind; id: string; places?: Followed[] }) {
  return (
    <Box className="not-printed">
      <Cluster>
        <FavouriteButton kind={kind} id={id} />
        {places.length > 0 ? <FollowButtons places={places} /> : null}
      </Cluster>
    </Box>
  );
}

/** An announcement to be kept, its column and its office to be followed. */
export function KeepNotice({ notice: { id, column, office } }: { notice: Announcement }) {
  const places: Followed[] = [
    { kind: 'column', target: column.id, name: column.name },
    { kind: 'office', target: office.id, name: office.name },
  ];
  return <KeepBar kind="announcement" id={id} places={places} />;
}
