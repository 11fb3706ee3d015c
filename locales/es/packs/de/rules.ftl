de-jurisdiction = Alemania

de-klage-2w = Ir al tribunal contra la decisión (dos semanas)
    .plain = ¿La oficina de asilo (BAMF) dijo que no? El tribunal (Verwaltungsgericht) tiene que tener su demanda (Klage) dentro de dos semanas después de que le notificaron la carta.
    .missed = La decisión queda firme. Si no fue culpa suya, pida enseguida al tribunal que perdone la demora (Wiedereinsetzung). Si la carta explicó mal sus derechos, quizás tenga tres meses. Hable hoy con un abogado.
    .todo = Lea la última página de la carta (Rechtsbehelfsbelehrung): dice el tribunal y el plazo. Lleve o envíe la Klage a ese tribunal y guarde el sobre amarillo.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-klage-1w = Ir al tribunal contra la decisión (una semana)
    .plain = Con algunas decisiones tiene solo una semana para llevar su demanda (Klage) al tribunal (Verwaltungsgericht). Puede ser así si debe ir a otro país de la UE (Dublín). Puede ser así si la carta dice "unzulässig" (inadmisible: no lo estudiaron) u "offensichtlich unbegründet" (no ven ningún motivo).
    .missed = Pueden enviarle a otro país. Si la demora no fue culpa suya, pida enseguida al tribunal que la perdone (Wiedereinsetzung). Hable hoy con un abogado.
    .todo = Lea la última página de la carta para ver si dice una semana. Presente la Klage en el tribunal, y con ella la petición urgente (Eilantrag).
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-eilantrag-1w = Pedir al tribunal que pare la deportación (Eilantrag)
    .plain = Cuando solo tiene una semana para la Klage, la Klage sola no le protege. El tribunal tiene que tener también su petición urgente (Eilantrag) dentro de una semana.
    .missed = Pueden deportarle antes de que el tribunal decida. Pregunte hoy a un abogado qué puede hacer todavía el tribunal.
    .todo = Presente el Eilantrag junto con la Klage en el Verwaltungsgericht. Un grupo de ayuda legal puede ayudarle a escribirlo. Pregunte también al tribunal si su oficina (Rechtsantragstelle) lo escribe por usted.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-begruendung-1m = Dar al tribunal sus motivos y pruebas
    .plain = Dentro de un mes después de que le notificaron la decisión, el tribunal necesita los hechos de su caso y sus pruebas.
    .missed = El tribunal puede dejar fuera lo que llega tarde. Envíelo de todos modos, diga por qué llega tarde y hable con un abogado.
    .todo = Escriba qué le pasó y qué está mal en la decisión. Envíelo con sus pruebas al tribunal, con su número de expediente (Aktenzeichen).
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-zulassung-1m = Pedir que admitan una apelación contra la sentencia
    .plain = ¿El tribunal dijo que no? Tiene un mes después de que le notificaron la sentencia para pedir una apelación (Antrag auf Zulassung der Berufung).
    .missed = La sentencia queda firme. Si no fue culpa suya, pida enseguida que perdonen la demora (Wiedereinsetzung). Pregunte a un abogado qué más queda, como hechos nuevos.
    .todo = Vaya ahora a un abogado y pregunte si solo un abogado puede presentar esto. La petición va al tribunal que dictó la sentencia (Verwaltungsgericht).
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-service-4th_day = Una carta en el centro de acogida cuenta a los cuatro días
    .plain = ¿Hay una carta para usted en el centro de acogida? A los cuatro días cuenta como entregada, aunque no la haya recogido.
    .missed = Su plazo para ir al tribunal quizás ya corre. Recoja la carta hoy y llévela a un abogado junto con el sobre.
    .todo = Pregunte por el correo cada día hábil. Anote en el sobre el día en que lo recibió.
    .collected = Usted le dijo a Faro que recogió la carta. Entonces vale el día en que la recogió.

de-fact-zugestellt = ¿Qué día está escrito en el sobre amarillo, o qué día le notificaron la decisión?
    .label = el día en que se notificó la decisión
de-fact-handed_to_reception_centre = ¿Qué día llegó al centro de acogida la carta para usted?
    .label = el día en que la carta llegó al centro de acogida
de-fact-collected = ¿Recogió usted la carta?
    .label = recogió la carta
de-fact-land = ¿En qué estado alemán (Land) está el tribunal? Escriba sus dos letras, como BY para Baviera o BE para Berlín.
    .label = el estado alemán del tribunal
de-fact-bekanntgabe = ¿Qué día supo de la decisión (Bekanntgabe)?
    .label = el día en que le dieron a conocer la decisión
de-fact-urteil_zugestellt = ¿Qué día le notificaron la sentencia (Urteil) a usted o a su abogado?
    .label = el día en que se notificó la sentencia
