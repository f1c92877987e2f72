import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { readEpics, type ToldEpic } from './epic-notation';

/** The epics of all files of a folder, each called by its file and its id there. */
export const epicsIn = (folder: string): readonly ToldEpic[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readEpics(readFileSync(join(folder, file), 'utf8')).map((epic) => ({
        ...epic,
        id: `${parse(file).name}/${epic.id}`,
      })),
    );
