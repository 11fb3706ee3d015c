### Estados Unidos: las palabras del directorio.

us-service-court-line = La línea telefónica de la corte
    .about = Una grabación le dice el día, la hora y el lugar de su próxima audiencia, y lo que decidió el juez. Necesita su número A de 9 dígitos. Si el suyo tiene 8, ponga un 0 delante. La línea puede tener retrasos o errores: si su papel dice un día anterior, vaya ese día.
    .hours = Día y noche.

us-service-lawyer-list = Abogados gratuitos cerca de su corte
    .about = La lista del gobierno con grupos y abogados que ayudan gratis, para cada corte. Algunos pueden no tener lugar: llame a varios.
    .whom = Personas que tienen un caso en la corte de inmigración.

us-service-appeal-office = Oficina de apelaciones (la Junta)
    .about = La dirección de la secretaría de la Junta de Apelaciones de Inmigración. Una apelación debe llegar allí a tiempo: no cuenta el día en que se envía. Pregunte a un abogado antes de enviar algo.

us-service-check-in-page = Reportes con ICE: la página web
    .about = Aquí puede pedir su primera cita de reporte con ICE. Use solo esta página y no le pague a nadie por eso.
    .whom = Personas cuyos papeles dicen que deben presentarse ante ICE.

us-service-locator = Encontrar a alguien detenido por ICE
    .about = Busque con el número A y el país de nacimiento, o con el nombre y el país de nacimiento. Si la página no encuentra a la persona, llame al número.
    .whom = Familiares, amigos y abogados de alguien que puede estar detenido.

us-service-uscis-line = La línea telefónica de USCIS
    .about = Pregunte por un formulario, una tarjeta o una cita con USCIS. USCIS no es la corte: para las audiencias, llame a la línea de la corte.

us-service-fee-page = Pagar a USCIS la cuota anual de asilo
    .about = La página de USCIS donde se paga la cuota anual. Guarde el recibo. Si su caso está en la corte, mire también la página de la corte.

us-service-court-fees = Pagar las cuotas de la corte
    .about = La página de la corte de inmigración donde se pagan sus cuotas. Imprima el recibo y póngalo con lo que envía a la corte.
