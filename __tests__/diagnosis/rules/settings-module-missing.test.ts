import { expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('settings-module-missing', {
  recognises: [
    ['a part of it', aCrash(["ModuleNotFoundError: No module named 'config.settings.prod'"], 3)],
    ['a flat one', aCrash(["ModuleNotFoundError: No module named 'api.settings_prod'"])],
    [
      'an older Django',
      aCrash([
        "ImportError: Could not import settings 'config.settings.prod' (Is it on sys.path? Is there an import error in the settings file?): No module named prod",
      ]),
    ],
    [
      'the one that the definition names',
      {
        ...aCrash(["ModuleNotFoundError: No module named 'conf.production'"]),
        taskDefinition: aTaskDefinition({
          environment: [{ name: 'DJANGO_SETTINGS_MODULE', value: 'conf.production' }],
        }),
      },
    ],
  ],
  leavesAlone: [
    ['another module', aCrash(["ModuleNotFoundError: No module named 'requests'"])],
    ['a missing variable', aCrash(["KeyError: 'AWS_SECRET_NAME_PROD'"])],
    [
      'settings that are not right',
      aCrash(['django.core.exceptions.ImproperlyConfigured: settings.DATABASES is improperly configured.']),
    ],
  ],
});

test('says where it is named', () => {
  const taskDefinition = aTaskDefinition({
    environment: [{ name: 'DJANGO_SETTINGS_MODULE', value: 'config.settings.prod' }],
  });
  const said = diagnoses({
    ...aCrash(["ModuleNotFoundError: No module named 'config.settings.prod'"]),
    taskDefinition,
  });
  expect([...said.keys()]).toEqual(['settings-module-missing']);
  expect(said.get('settings-module-missing')?.cause).toBe(
    'Container app loads the settings module config.settings.prod (by DJANGO_SETTINGS_MODULE), but the image has no such module.',
  );
});

test('says that the command names it', () => {
  const taskDefinition = aTaskDefinition({
    command: ['manage.py', 'run', '--settings=config.settings.prod'],
  });
  expect(
    diagnoses({ ...aCrash(["No module named 'config.settings.prod'"]), taskDefinition }).get(
      'settings-module-missing',
    )?.cause,
  ).toContain('the settings module config.settings.prod (by its command)');
});
