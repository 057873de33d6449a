import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('module-not-found', {
  recognises: [
    ['Python', aCrash(["ModuleNotFoundError: No module named 'requests'"])],
    ['Python, a name', aCrash(["ImportError: cannot import name 'url' from 'django.conf.urls'"])],
    ['Node', aCrash(["Error: Cannot find module '/app/dist/server.js'"])],
    [
      'Node, ESM',
      aCrash([
        "Error [ERR_MODULE_NOT_FOUND]: Error: Cannot find package 'express' imported from /app/server.mjs",
      ]),
    ],
    ['Java', aCrash(['Error: Could not find or load main class com.example.Main'])],
    ['a jar', aCrash(['Error: Unable to access jarfile /app/app.jar'])],
    ['Ruby', aCrash(['cannot load such file -- pg (LoadError): LoadError: cannot load such file -- pg'])],
    ['PHP', aCrash(['PHP Fatal error: Uncaught Error: Class "App\\Kernel" not found in /app/index.php'])],
    ['.NET', aCrash(["The application 'Api.dll' does not exist."])],
    [
      'a library',
      aCrash([
        '/app/server: error while loading shared libraries: libpq.so.5: cannot open shared object file',
      ]),
    ],
    ['uvicorn', aCrash(['ERROR: Error loading ASGI app. Could not import module "main".'])],
  ],
  leavesAlone: [
    ['a settings module', aCrash(["ModuleNotFoundError: No module named 'config.settings.prod'"])],
    ['a file of data', aCrash(["FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'"])],
    ['a page', aCrash(['GET /module 404 not found'])],
    ['a class of a school', aCrash(['class 7b was not found'])],
  ],
});

test('names module and container', () => {
  expect(
    diagnoses(aCrash(["ModuleNotFoundError: No module named 'requests'"])).get('module-not-found')?.cause,
  ).toContain('Container app needs requests, and the image does not have it.');
});
