### Pacotes que outros assinaram.

## Beside a date

note-from-pack = Esta data é de { $name }, não do Faro.
note-from-beside = Esta data é de { $name }. O Faro tem a sua própria data para isto. Siga a que vem antes.
