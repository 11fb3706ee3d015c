### Entregar un caso a un abogado, y lo que vuelve.

handoff-json-foreign = El archivo no está escrito como lo escribe Faro. No se cambió nada. Pide el archivo otra vez.
handoff-json-newer = Un Faro más nuevo escribió este archivo. Actualiza Faro y ábrelo otra vez.
handoff-json-too-large = El archivo dice más de lo que Faro escribe nunca. No se leyó. Pide otro a quien lo mandó.
