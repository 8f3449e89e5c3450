import { isContainer, leadsOut } from '../../parsers/container.ts';
import type { Localized } from '../model/message.ts';
import { type Collected, type Input, isLeftover } from './collect.ts';
import type { Contents } from './content.ts';

/** An archive in an archive in an archive: deeper is no honest submission. */
const deepest = 3;

/**
 * The files of a batch with the zip archives among them replaced by what they hold. An archive that cannot be opened
 * stays as one file that says why.
 */
export async function withArchivesOpened(collected: Collected, contents: Contents): Promise<Collected> {
  const inputs: Input[] = [];
  const passedOver = [...collected.passedOver];
  for (const input of collected.inputs) {
    if (input.problem === undefined && /\.zip$/i.test(input.relativePath))
      inputs.push(...(await opened(input, contents, passedOver)));
    else inputs.push(input);
  }
  return { inputs, passedOver };
}

async function opened(input: Input, contents: Contents, passedOver: string[]): Promise<Input[]> {
  const { place, relativePath } = input;
  const refuse = (problem: Localized): Input[] => [{ ...input, problem }];
  const bytes = await contents.read(place);
  if (!bytes.ok) return refuse(bytes.reason.text);
  // A Word file that somebody named .zip is read as what it is.
  if (!isContainer(bytes.value)) return [input];
  if (place.inside.length >= deepest) return refuse(tooDeep);
  const container = await contents.container(place, bytes.value);
  if (!container.ok) return refuse(container.reason.text);
  const inputs: Input[] = [];
  for (const { name, bytes } of container.value.files) {
    const inner = `${relativePath}/${name.replaceAll('\\', '/')}`;
    if (name.split(/[\\/]/).some(isLeftover) && !leadsOut(name)) {
      passedOver.push(inner);
      continue;
    }
    const file: Input = {
      place: { path: place.path, inside: [...place.inside, name] },
      relativePath: inner,
      folder: inner.slice(0, inner.lastIndexOf('/')),
      bytes,
      modified: input.modified,
    };
    if (leadsOut(name)) inputs.push({ ...file, problem: climbs });
    else if (/\.zip$/i.test(name)) inputs.push(...(await opened(file, contents, passedOver)));
    else inputs.push(file);
  }
  return inputs.length > 0 ? inputs : refuse(nothingInside);
}

const tooDeep: Localized = {
  zh: '压缩包层层嵌套过深，未打开；请解压后提交其中的文件。',
  en: 'An archive within too many others was not opened: unpack it and submit the files inside.',
};

const climbs: Localized = {
  zh: '压缩包内的文件路径指向包外，为安全起见不予读取；请检查文件来源。',
  en: 'The file’s path leads out of its archive; it was not read for safety. Check where the archive came from.',
};

const nothingInside: Localized = {
  zh: '压缩包里没有文件，请检查后重新提交。',
  en: 'The archive holds no files: check it and resubmit.',
};
