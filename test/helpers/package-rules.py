# A data package read by nothing but the standard library of Python and held against the rules of the Data Package standard,
# version 2: what datapackage.json has to say, and whether each table is what it says. Prints a JSON list of faults.
# Called by package-rules.ts: python3 package-rules.py FILE.zip

import csv, hashlib, io, json, re, sys, zipfile
from datetime import date, datetime

csv.field_size_limit(10**9)
archive = zipfile.ZipFile(sys.argv[1])
faults = [f'damaged: {name}' for name in [archive.testzip()] if name]
package = json.loads(archive.read('datapackage.json'))
path_form = re.compile(r'^((?=[^./~])(?!file:)((?!/\.\./)(?!\\)(?!://).)*|(http|ftp)s?://.*)$')
# Fields: https://datapackage.org/standard/table-schema/
types = {
    'string': str,
    'integer': lambda text: int(text) if re.fullmatch(r'-?\d+', text) else 1 / 0,
    'number': float,
    'boolean': lambda text: {'true': True, 'false': False}[text],
    'date': date.fromisoformat,
    'datetime': lambda text: datetime.strptime(text, '%Y-%m-%dT%H:%M:%SZ'),
    'array': lambda text: json.loads(text) if isinstance(json.loads(text), list) else 1 / 0,
    'object': lambda text: json.loads(text) if isinstance(json.loads(text), dict) else 1 / 0,
}


def fault(*what):
    if len(faults) < 50:
        faults.append(' '.join(str(part) for part in what))


def check_texts(of, where, names):
    for name in names:
        if name in of and not (isinstance(of[name], str) and of[name]):
            fault(where, name, 'is no text')


if package.get('$schema') != 'https://datapackage.org/profiles/2.0/datapackage.json':
    fault('$schema')
check_texts(package, 'package', ['name', 'id', 'title', 'description', 'homepage', 'version', 'created'])
if not re.fullmatch(r'[-a-z0-9._/]+', package.get('name', '')):
    fault('name', package.get('name'))
datetime.strptime(package['created'], '%Y-%m-%dT%H:%M:%SZ')
for name in ['contributors', 'keywords', 'licenses', 'resources']:
    if not package.get(name):
        fault(name, 'is missing or empty')
for contributor in package['contributors']:
    if not isinstance(contributor.get('roles', ['-']), list):
        fault('roles', contributor)
for licence in package['licenses']:
    if 'name' not in licence and 'path' not in licence:
        fault('license', licence)
    if 'name' in licence and not re.fullmatch(r'[-a-zA-Z0-9._]+', licence['name']):
        fault('license', licence)
    if 'path' in licence and not path_form.fullmatch(licence['path']):
        fault('license', licence)
for source in package.get('sources', []):
    check_texts(source, 'source', ['title', 'path'])

names = [resource['name'] for resource in package['resources']]
if len(set(names)) != len(names):
    fault('names of resources', names)
listed = {resource['path'] for resource in package['resources']} | {'datapackage.json', 'README.md'}
if listed != set(archive.namelist()):
    fault('files', sorted(listed ^ set(archive.namelist())))

tables = {}
for resource in package['resources']:
    name, schema = resource['name'], resource['schema']
    if not path_form.fullmatch(resource['path']):
        fault(name, 'path', resource['path'])
    content = archive.read(resource['path'])
    if len(content) != resource['bytes']:
        fault(name, 'bytes', len(content), resource['bytes'])
    if 'sha256:' + hashlib.sha256(content).hexdigest() != resource['hash']:
        fault(name, 'hash')
    rows = list(csv.reader(io.StringIO(content.decode(resource['encoding']), newline=''), strict=True))
    fields = schema['fields']
    if rows[0] != [field['name'] for field in fields]:
        fault(name, 'header', rows[0])
    records = []
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(fields):
            fault(name, number, 'has', len(row), 'cells')
            continue
        records.append(dict(zip(rows[0], row)))
        for field, text in zip(fields, row):
            limits = field.get('constraints', {})
            if set(limits) - {'required', 'unique', 'minimum', 'maximum', 'pattern', 'enum'}:
                fault(name, field['name'], limits)
            if text in schema['missingValues']:
                if limits.get('required'):
                    fault(name, number, field['name'], 'is missing')
                continue
            try:
                value = types[field['type']](text)
            except (ValueError, KeyError, ZeroDivisionError):
                fault(name, number, field['name'], repr(text[:80]), 'is no', field['type'])
                continue
            if 'minimum' in limits and value < limits['minimum'] or 'maximum' in limits and value > limits['maximum']:
                fault(name, number, field['name'], value)
            if 'enum' in limits and value not in limits['enum']:
                fault(name, number, field['name'], value)
            if 'pattern' in limits and not re.fullmatch(limits['pattern'], value):
                fault(name, number, field['name'], value)
    tables[name] = records
    for key in [schema.get('primaryKey', [])] + [[f['name']] for f in fields if f.get('constraints', {}).get('unique')]:
        values = [tuple(record[part] for part in key) for record in records]
        if key and len(set(values)) != len(values):
            fault(name, 'key', key)

for resource in package['resources']:
    for key in resource['schema'].get('foreignKeys', []):
        target = key['reference'].get('resource', resource['name'])
        known = {tuple(record[part] for part in key['reference']['fields']) for record in tables[target]}
        for record in tables[resource['name']]:
            value = tuple(record[part] for part in key['fields'])
            if any(value) and value not in known:
                fault(resource['name'], key['fields'], value, 'is not in', target)
print(json.dumps(faults))
