import type { CommandSetup } from '../command-setup.ts';
import { setUpAudit } from './audit.ts';
import { setUpBuild } from './build.ts';
import { setUpCheck } from './check.ts';
import { setUpConvert } from './convert.ts';
import { setUpDev } from './dev.ts';
import { setUpExplain } from './explain.ts';
import { setUpExport } from './export.ts';
import { setUpFormat } from './format.ts';
import { setUpImport } from './import.ts';
import { setUpRules } from './rules.ts';
import { setUpWaive } from './waive.ts';

/** The commands of the program, in the order in which its help shows them. */
export const commands: readonly CommandSetup[] = [
  setUpCheck,
  setUpAudit,
  setUpConvert,
  setUpImport,
  setUpBuild,
  setUpDev,
  setUpFormat,
  setUpExport,
  setUpRules,
  setUpExplain,
  setUpWaive,
];
