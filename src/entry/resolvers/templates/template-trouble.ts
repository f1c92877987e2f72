import {
  type TemplateFinding,
  type TemplateTrouble as TemplateTroubleView,
} from '../../../contract/spec/templates';
import { type TemplateFault } from '../../../domain/templates/check-template';
import { nearestName } from '../../../domain/templates/nearest-name';
import { type PlaceholderNames } from '../../../domain/templates/placeholder-names';
import { type TemplateTrouble } from '../../../usecases/templates/template-use';

/** Why a template cannot be used; of an unknown placeholder, which of these names was likely meant. */
export const toTemplateTrouble = (
  trouble: TemplateTrouble,
  names: PlaceholderNames,
): TemplateTroubleView => ({
  why: trouble.why,
  title: 'title' in trouble ? trouble.title : null,
  faults: 'faults' in trouble ? trouble.faults.map((fault) => toFinding(fault, names)) : [],
});

const toFinding = (fault: TemplateFault, names: PlaceholderNames): TemplateFinding =>
  fault.kind === 'unknown-name' ? { ...fault, meant: nearestName(fault.name, names) } : fault;
