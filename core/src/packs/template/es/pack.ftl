# Cómo se llama este paquete y de qué trata. Escriba detrás del = y deje los nombres como están.
pack-title = %ID%
pack-about = Escriba aquí en una frase de qué trata este paquete.
