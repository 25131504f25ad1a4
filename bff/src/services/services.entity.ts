import type { ServiceDraft } from '@minxin/shared/services/service';
import { EntitySchema } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** A service item: what lists are filtered and ordered by stands in columns, the guide as it was written beside it. */
export interface ServiceRow {
  id: string;
  officeId: string;
  name: string;
  /** The words people also call it by, one line. */
  keywords: string;
  lifecycle: string;
  forPersons: boolean;
  forOrganisations: boolean;
  /** Order in lists: 1 to 8 for the popular items, then as they were added. */
  rank: number;
  guide: ServiceDraft;
  verifiedAt: string | null;
  changedAt: string;
  version: number;
}

export const serviceSchema = new EntitySchema<ServiceRow>({
  name: 'service',
  tableName: 'services',
  columns: {
    id: { ...idColumn, primary: true },
    officeId: { ...idColumn, name: 'office_id' },
    name: varchar(200),
    keywords: varchar(1000),
    lifecycle: varchar(20),
    forPersons: { ...boolean, name: 'for_persons' },
    forOrganisations: { ...boolean, name: 'for_organisations' },
    rank: integer,
    guide: jsonColumn,
    verifiedAt: { ...instantColumn, name: 'verified_at', nullable: true },
    changedAt: { ...instantColumn, name: 'changed_at' },
    version: integer,
  },
  indices: [
    { name: 'idx_services_rank', columns: ['rank', 'id'] },
    { name: 'idx_services_office', columns: ['officeId'] },
  ],
});

export const serviceEntities = [serviceSchema];
