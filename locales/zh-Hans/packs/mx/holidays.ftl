mx-holiday-new-year = 元旦（Año Nuevo）
mx-holiday-constitution = 宪法日（Día de la Constitución）
mx-holiday-benito-juarez = 贝尼托·胡亚雷斯诞辰日（Benito Juárez）
mx-holiday-labour = 劳动节（Día del Trabajo）
mx-holiday-independence = 独立日（Día de la Independencia）
mx-holiday-revolution = 革命日（Día de la Revolución）
mx-holiday-change-of-government = 联邦政府换届日
mx-holiday-christmas = 圣诞节（Navidad）
