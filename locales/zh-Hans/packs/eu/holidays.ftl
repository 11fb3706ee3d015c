eu-holiday-new-year = 元旦
eu-holiday-easter-monday = 复活节星期一
eu-holiday-labour = 劳动节，5月1日
eu-holiday-christmas = 圣诞节
eu-holiday-second-christmas = 圣诞节第二天，12月26日
