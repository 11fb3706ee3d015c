us-asylum-one_year = Pedir asilo dentro de un año
    .plain = Debe presentar su formulario de asilo (I-589) dentro de un año desde la última vez que entró en los Estados Unidos.
    .missed = Puede perder el asilo. Hay excepciones, como una enfermedad grave, un mal abogado o grandes cambios en su país. Quizás pueda pedir otra protección. Hable con un abogado ahora.
    .todo = Envíe o entregue el formulario I-589. Guarde una prueba del día en que llegó.
    .child = Si usted tenía menos de 18 años y llegó sin su familia, el límite de un año no se le aplica. Hable con un abogado.
    .leap-day = el día más tardío que alguien podría defender: no confíe en él

us-ead-c8-apply = Pedir un permiso de trabajo
    .plain = Puede pedir su primer permiso de trabajo 150 días después de que se recibió su formulario de asilo.
    .missed = Si lo pide demasiado pronto, lo rechazan. Las demoras que usted pide paran el reloj.
    .todo = Llene el formulario I-765, categoría (c)(8). No lo envíe antes del primer día.

us-ead-c8-eligible = Pueden darle un permiso de trabajo
    .plain = El gobierno no puede darle el permiso de trabajo por asilo antes de 180 días.
    .missed = No se pierde nada. Las demoras que usted pide paran el reloj.
    .todo = Si pidió el permiso y ya pasaron 180 días, pregunte qué falta.

us-bia-appeal-30 = Apelar la decisión del juez
    .plain = Si el juez dice que no, su apelación tiene que LLEGAR a la Junta de Apelaciones de Inmigración dentro de 30 días. Trate de que sean 10.
    .missed = La orden queda firme y pueden deportarle. Hable con un abogado de inmediato.
    .todo = Envíe el formulario EOIR-26 con el pago o con la petición de no pagar. Tiene que llegar a tiempo.
    .summary = El tiempo empieza cuando el juez dice la decisión. Un resumen escrito que llega después no le da más tiempo.

us-bia-appeal-10_disputed = Apelar la decisión del juez (10 días en disputa)
    .plain = Una regla de 2026 da solo 10 días. Un tribunal la anuló, pero el texto se seguía imprimiendo después.
    .missed = El gobierno puede decir que es demasiado tarde. Hable con un abogado de inmediato.
    .todo = Si puede, haga que la apelación llegue dentro de 10 días.
    .why = Un tribunal anuló esta regla el 8 de marzo de 2026. Faro cuenta con ella solo por seguridad.

us-pfr = Pedir a un tribunal federal que revise el caso
    .plain = Su petición de revisión tiene que llegar al tribunal federal dentro de 30 días desde la fecha de la decisión de la Junta.
    .missed = Ningún tribunal federal revisará su caso.
    .todo = Presente la petición en el tribunal de apelaciones. Pida también que paren su deportación: no se para sola.
    .no-extra-days = No recibe días extra porque la decisión llegó por correo. Si el último día es feriado del estado, quizás tenga un día más, pero no cuente con eso.

us-court-filing-individual = Enviar sus pruebas a la corte
    .plain = Las pruebas y la lista de testigos tienen que estar en la corte 30 días antes de su audiencia grande (individual).
    .missed = El juez puede rechazar sus papeles.
    .todo = Presente los papeles en la corte y dé una copia al abogado del gobierno.
    .judge = El juez puede fijar otro día. Vale el día que dice el juez.
    .detained = En detención, el juez fija el día. Pregúntelo a la corte o a su abogado.

us-eoir33-court = Avisar a la corte de inmigración de su nueva dirección
    .plain = Avise a la corte de inmigración de su nueva dirección dentro de 5 días de mudarse (formulario EOIR-33).
    .missed = Las cartas van a la dirección vieja. Puede perder una audiencia y recibir una orden de deportación. Envíe el formulario hoy, aunque sea tarde.
    .todo = Envíe el formulario EOIR-33 a la corte, uno por cada persona, y una copia al abogado del gobierno.
    .working-days = la lectura que cuenta 5 días hábiles: no confíe en ella

us-ar11 = Avisar a USCIS de su nueva dirección
    .plain = Avise a USCIS de su nueva dirección dentro de 10 días de mudarse (formulario AR-11, por internet).
    .missed = Las cartas van a la dirección vieja. No avisar también es un delito menor. Envíe el formulario hoy, aunque sea tarde.
    .todo = Llene el formulario AR-11 por internet y guarde la confirmación.
    .general-rule = la lectura por la que un día cerrado pasa el último día al siguiente: no confíe en ella

us-fact-last_arrival = ¿Cuándo entró por última vez en los Estados Unidos?
    .label = el día en que entró por última vez en los Estados Unidos
us-fact-unaccompanied_child = ¿Tenía menos de 18 años y llegó sin su familia?
    .label = tenía menos de 18 años y llegó sin su familia
us-fact-i589_received = ¿Cuándo recibió la oficina su formulario de asilo completo? Está en el aviso de recibo.
    .label = el día en que se recibió su formulario de asilo completo
us-fact-clock_stopped = ¿Entre qué días estuvo parado el reloj de asilo por una demora que usted pidió?
    .label = los días en que el reloj de asilo estuvo parado
us-fact-ij_decision_oral = ¿Cuándo dijo el juez la decisión en la corte?
    .label = el día en que el juez dijo la decisión
us-fact-ij_decision_mailed = ¿Cuándo se envió por correo o se puso en línea la decisión escrita del juez?
    .label = el día en que se envió la decisión escrita
us-fact-written_summary_mailed = ¿Cuándo se envió el resumen escrito de la decisión oral?
    .label = el día en que se envió el resumen escrito
us-fact-bia_order = ¿Qué fecha tiene la decisión de la Junta?
    .label = la fecha de la decisión de la Junta
us-fact-served_by_mail = ¿Llegó la decisión por correo?
    .label = la decisión llegó por correo
us-fact-circuit = ¿Qué tribunal federal de circuito corresponde a la corte de inmigración?
    .label = el tribunal federal de circuito
us-fact-hearing = ¿Cuándo es la audiencia individual?
    .label = el día de su audiencia individual
us-fact-detained = ¿Está en detención?
    .label = está en detención
us-fact-moved_on = ¿Qué día se mudó?
    .label = el día en que se mudó

us-holiday-new-year = Año Nuevo
us-holiday-martin-luther-king = Día de Martin Luther King
us-holiday-washington = Día de Washington
us-holiday-memorial = Día de los Caídos
us-holiday-juneteenth = Juneteenth
us-holiday-independence = Día de la Independencia
us-holiday-labor = Día del Trabajo
us-holiday-columbus = Día de Colón
us-holiday-veterans = Día de los Veteranos
us-holiday-thanksgiving = Día de Acción de Gracias
us-holiday-christmas = Navidad

us-jurisdiction = Estados Unidos
