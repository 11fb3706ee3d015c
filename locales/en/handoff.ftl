### Handing a case to a lawyer, and what comes back.

handoff-json-foreign = The file is not written as Faro writes it. Nothing was changed. Ask for the file again.
handoff-json-newer = A newer Faro wrote this file. Bring Faro up to date, then open it again.
handoff-json-too-large = The file says more than Faro ever writes. It was not read. Ask who sent it for another one.
