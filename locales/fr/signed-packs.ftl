### Paquets que d’autres ont signés.

## Beside a date

note-from-pack = Cette date est de { $name }, pas de Faro.
note-from-beside = Cette date est de { $name }. Faro a sa propre date pour cela. Suivez celle qui vient en premier.
