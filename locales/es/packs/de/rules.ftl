de-jurisdiction = Alemania

de-klage-2w = Ir al tribunal contra la decisión (dos semanas)
    .plain = ¿La oficina de asilo (BAMF) dijo que no? El tribunal (Verwaltungsgericht) tiene que tener su demanda (Klage) en un plazo de dos semanas después de que le notificaron la carta.
    .missed = La decisión queda firme. Si no fue culpa suya, pida enseguida al tribunal que perdone la demora (Wiedereinsetzung). Si la carta explicó mal sus derechos, quizás tenga tres meses. Hable hoy con un abogado.
    .todo = Lea la última página de la carta (Rechtsbehelfsbelehrung): dice el tribunal y el plazo. Lleve o envíe la Klage a ese tribunal y guarde el sobre amarillo.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.
    .collected = Usted le dijo a Faro que recogió la carta. Si la recibió antes del cuarto día, cuente desde el día en que se la dieron.

de-klage-1w = Ir al tribunal contra la decisión (una semana)
    .plain = Con algunas decisiones tiene solo una semana para llevar su demanda (Klage) al tribunal (Verwaltungsgericht). Puede ser así si debe ir a otro país de la UE (Dublín). Puede ser así si pidió asilo en la frontera. Puede ser así si la carta dice "unzulässig" (inadmisible: no lo estudiaron) u "offensichtlich unbegründet" (no ven ningún motivo).
    .missed = Pueden enviarle a otro país. Si la demora no fue culpa suya, pida enseguida al tribunal que la perdone (Wiedereinsetzung). Hable hoy con un abogado.
    .todo = Lea la última página de la carta para ver si dice una semana. Presente la Klage en el tribunal, y con ella la petición urgente (Eilantrag).
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.
    .collected = Usted le dijo a Faro que recogió la carta. Si la recibió antes del cuarto día, cuente desde el día en que se la dieron.

de-eilantrag-1w = Pedir al tribunal que pare la deportación (Eilantrag)
    .plain = Cuando solo tiene una semana para la Klage, la Klage sola no le protege. El tribunal tiene que tener también su petición urgente (Eilantrag) en un plazo de una semana. En la frontera, también sus motivos tienen que llegar en esa semana.
    .missed = Pueden deportarle antes de que el tribunal decida. Pregunte hoy a un abogado qué puede hacer todavía el tribunal.
    .todo = Presente el Eilantrag junto con la Klage en el Verwaltungsgericht. Un grupo de ayuda legal puede ayudarle a escribirlo. Pregunte también al tribunal si su oficina (Rechtsantragstelle) lo escribe por usted.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.
    .border = Usted pidió asilo en la frontera o en un aeropuerto. Entonces la petición tiene que llevar sus motivos en la misma semana. Puede entregarla a la autoridad del lugar donde debe quedarse.
    .collected = Usted le dijo a Faro que recogió la carta. Si la recibió antes del cuarto día, cuente desde el día en que se la dieron.

de-begruendung-1m = Dar al tribunal sus motivos y pruebas
    .plain = Dentro de un mes después de que le notificaron la decisión, el tribunal necesita los hechos de su caso y sus pruebas. En un procedimiento en la frontera puede ser menos: 10 días o dos semanas.
    .missed = El tribunal puede dejar fuera lo que llega tarde. Envíelo de todos modos, diga por qué llega tarde y hable con un abogado.
    .todo = Escriba qué le pasó y qué está mal en la decisión. Envíelo con sus pruebas al tribunal, con su número de expediente (Aktenzeichen).
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.
    .collected = Usted le dijo a Faro que recogió la carta. Si la recibió antes del cuarto día, cuente desde el día en que se la dieron.

de-begruendung-border = Dar al tribunal sus motivos y pruebas (frontera)
    .plain = ¿Pidió asilo en la frontera o en un aeropuerto? Entonces el plazo para sus motivos y pruebas puede ser corto. Son 10 días para un niño o una niña que está solo. Son dos semanas si le dijeron que otro país es seguro para usted. En los demás casos es un mes.
    .missed = El tribunal puede dejar fuera lo que llega tarde. Envíelo de todos modos, diga por qué llega tarde y hable con un abogado.
    .todo = Escriba qué le pasó y qué está mal en la decisión. Envíelo con sus pruebas al tribunal, con su número de expediente (Aktenzeichen). Si no sabe qué plazo es el suyo, hágalo en 10 días como máximo.
    .month = Vale para los demás casos en la frontera.
    .minor = Vale para un niño o una niña que está solo.
    .third-country = Vale si le dijeron que otro país es seguro para usted.
    .collected = Usted le dijo a Faro que recogió la carta. Si la recibió antes del cuarto día, cuente desde el día en que se la dieron.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-zulassung-1m = Pedir que admitan una apelación contra la sentencia
    .plain = ¿El tribunal dijo que no? Tiene un mes después de que le notificaron la sentencia para pedir una apelación (Antrag auf Zulassung der Berufung). Si el tribunal dijo que su demanda claramente no tiene base (offensichtlich), la ley no da apelación: pregunte a un abogado.
    .missed = La sentencia queda firme. Si no fue culpa suya, pida enseguida que perdonen la demora (Wiedereinsetzung). Pregunte a un abogado qué más queda, como hechos nuevos.
    .todo = Vaya ahora a un abogado y pregunte si solo un abogado puede presentar esto. La petición va al tribunal que dictó la sentencia (Verwaltungsgericht). Tiene que dar los motivos, dentro del mismo mes.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-verbleib-1m = Pedir quedarse en Alemania durante la apelación
    .plain = ¿Pudo quedarse en Alemania mientras decidía el primer tribunal? Entonces pida también el derecho a quedarse durante la apelación. La ley da un mes. En ese mes, y hasta que el tribunal responda, no pueden deportarle.
    .missed = Pueden deportarle mientras sigue la apelación. Pregunte hoy a un abogado qué puede hacer todavía el tribunal.
    .todo = Pida a un abogado que lo presente junto con la apelación. Va al mismo tribunal. Si el caso es sobre un traslado a otro país de la UE (Dublín), pídalo también.
    .from-when = La ley no dice desde qué día corre este mes. Faro cuenta desde el día en que se notificó la sentencia. Pregunte a un abogado.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-gerichtsbescheid-2w = Actuar contra un Gerichtsbescheid (el tribunal dijo que no, sin audiencia)
    .plain = El tribunal puede decidir sin audiencia, con un Gerichtsbescheid. Entonces tiene dos semanas después de que se lo notificaron para actuar contra él.
    .missed = Queda firme, como una sentencia. Si no fue culpa suya, pida enseguida al tribunal que perdone la demora (Wiedereinsetzung). Hable hoy con un abogado.
    .todo = Lea la última página: dice si puede pedir una audiencia (mündliche Verhandlung) o una apelación. Vaya ahora a un abogado.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-betreiben-1m = Responder al tribunal, o deja caer su caso
    .plain = El tribunal puede escribirle que debe seguir con su caso (Betreibensaufforderung). Si no lo hace en un plazo de un mes, cuenta como si hubiera retirado la demanda.
    .missed = El caso termina como si usted lo hubiera retirado, y la decisión de la oficina queda firme. Hable hoy con un abogado: pregunte si el tribunal puede continuar.
    .todo = Haga exactamente lo que pide la carta, como una dirección, un motivo o un papel. Envíelo al tribunal con su número de expediente (Aktenzeichen) y guarde una prueba.
    .other-land = Vale para un tribunal en un estado (Land) sin ese feriado.

de-service-4th_day = Una carta en el centro de acogida cuenta a los cuatro días
    .plain = ¿Hay una carta para usted en el centro de acogida? Cuenta como entregada cuando se la dan. Si no la recoge, cuenta como entregada el cuarto día después de que llegó allí.
    .missed = Su plazo para ir al tribunal quizás ya corre. Recoja la carta hoy y llévela a un abogado junto con el sobre.
    .todo = Pregunte por el correo cada día hábil. Anote en el sobre el día en que lo recibió.
    .collected = Usted le dijo a Faro que recogió la carta. Si la recibió antes del cuarto día, vale el día en que se la dieron.

de-fact-zugestellt = ¿Qué día está en el sobre amarillo? Si la carta esperó en el centro de acogida: ¿qué día se la dieron?
    .label = el día en que se notificó la decisión
de-fact-handed_to_reception_centre = ¿Qué día llegó al centro de acogida la carta para usted?
    .label = el día en que la carta llegó al centro de acogida
de-fact-collected = ¿Recogió usted la carta?
    .label = recogió la carta
de-fact-land = ¿En qué estado alemán (Land) está el tribunal? Escriba sus dos letras, como BY para Baviera o BE para Berlín.
    .label = el estado alemán del tribunal
de-fact-urteil_zugestellt = ¿Qué día le notificaron la sentencia (Urteil) a usted o a su abogado?
    .label = el día en que se notificó la sentencia
de-fact-border_procedure = ¿Pidió asilo en la frontera o en un aeropuerto, y deciden allí su caso?
    .label = deciden su caso en la frontera
de-fact-unaccompanied_minor = ¿Tiene menos de 18 años y está en Alemania sin padre, madre ni tutor?
    .label = es menor y está sin su familia
de-fact-safe_third_country = ¿Le dijeron que no porque otro país es seguro para usted?
    .label = le dijeron que otro país es seguro para usted
de-fact-gerichtsbescheid_zugestellt = ¿Qué día le notificaron el Gerichtsbescheid a usted o a su abogado?
    .label = el día en que se notificó el Gerichtsbescheid
de-fact-betreiben_served = ¿Qué día recibieron usted o su abogado la carta del tribunal de que debe seguir con su caso (Betreibensaufforderung)?
    .label = el día en que recibió la carta del tribunal
