import type { ReactNode } from 'react';
import type { Route } from '@/routes';
import { Box } from './Box';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { Link, PhoneLink } from './Link';
import styles from './Tile.module.scss';
import { classes } from './classes';

export interface TileProps {
  icon: IconName;
  children: ReactNode;
  note?: string;
  big?: boolean;
}

/** A large target with an icon and a word that opens a page. */
export function Tile({ to, icon, note, big, children }: TileProps & { to: Route }) {
  return (
    <Link to={to} kind="bare" className={classes(styles.tile, big && styles.big)}>
      <Icon name={icon} className={styles.icon} />
      <Words note={note}>{children}</Words>
    </Link>
  );
}

/** A large target that calls a number. */
export function PhoneTile({
  number,
  label,
  note,
  big,
  children,
}: Omit<TileProps, 'icon'> & { number: string; label: string }) {
  return (
    <PhoneLink
      number={number}
      kind="bare"
      iconClassName={styles.icon}
      label={label}
      className={classes(styles.tile, big && styles.big)}
    >
      <Words note={note}>{children}</Words>
    </PhoneLink>
  );
}

function Words({ note, children }: { note?: string; children: ReactNode }) {
  return (
    <Box as="span" className={styles.words}>
      <Box as="span" className={styles.name}>
        {children}
      </Box>
      {note ? (
        <Box as="span" className={styles.note}>
          {note}
        </Box>
      ) : null}
    </Box>
  );
}
