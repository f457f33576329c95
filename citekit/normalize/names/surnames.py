"""Family and given names common enough to show how a name is built. Tables only: they decide doubts, never spelling."""

from __future__ import annotations

from citekit.normalize.names.words import words

VIETNAMESE = words("""
    Nguyen Nguyễn Tran Trần Pham Phạm Phan Hoang Hoàng Huynh Huỳnh Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ngo Ngô
    Duong Dương Dinh Đinh Doan Đoàn Trinh Trịnh Truong Trương Luong Lương Nghiem Nghiêm Le Lê Ly Lý Quach Thai
    Tong Ta Cao Chau Mai Dao Đào
""")
"""Common Vietnamese family names: they stand first at home, last on portals."""

VIETNAMESE_CLEAR = words("""
    Nguyen Nguyễn Tran Trần Pham Phạm Phan Hoang Hoàng Huynh Huỳnh Vu Vũ Vo Võ Dang Đặng Bui Bùi Ngo Ngô Duong
    Dương Dinh Đinh Doan Đoàn Trinh Trịnh Truong Trương Nghiem Nghiêm Lê Đỗ Đào
""")
"""Those of them that are hardly given names or words elsewhere."""

VIETNAMESE_MIDDLE = words("Thi Thị Van Văn")
"""Middle words right behind a Vietnamese family name that stands first: "Nguyen Thi Mai"."""

CHINESE = words("""
    Ai An Ao Bai Bao Bi Bian Bo Cai Cao Cen Chai Chang Chao Che Chen Cheng Chi Chu Chung Cong Cui Dai Deng Di Ding
    Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gou Gu Guan Gui Guo Han Hang Hao He Hong Hou Hsieh
    Hsu Hu Hua Huang Huo Ji Jia Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Kou Kuang Lai Lan Lang Lao Lei Leng Li
    Lian Liang Liao Lin Ling Liu Long Lou Lu Luan Lue Luo Lv Lyu Ma Mao Mei Meng Mi Miao Min Ming Mo Mou Mu Ni Nie
    Ning Niu Ou Ouyang Pan Pang Pei Peng Pi Ping Pu Qi Qian Qiang Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Sang
    Sha Shan Shang Shao She Shen Sheng Shi Shu Si Song Su Sui Sun Tai Tan Tang Tao Teng Tian Tie Tong Tsai Tsang
    Tseng Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yi Yin Ying
    You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhi Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zu
    Zuo Au Chan Chau Cheung Chiu Choi Chow Chui Fong Fung Ho Ip Kwan Kwok Kwong Lam Lau Lee Leung Lo Lui Mak Ng
    Ngai Pun Shum Siu Sze Szeto To Tse Tsui Wong Yau Yeung Yip Yiu Yuen Yung Chiang Chuang Hsiao Hsiung Kao Kuo
    Lien Liew Lim Loh Goh Koh Teo Toh Ong Ooi Tay Teh Yeo Yap Chua Chew Khoo Low Sim Soh Seah Chong Foo Heng Chin
""")
"""Chinese family names in Latin letters: Pinyin, Cantonese, Wade-Giles, Hokkien."""

KOREAN = words("""
    Kim Lee Yi Rhee Park Pak Bak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh
    Shin Kwon Hwang Ahn An Song Yoo Yu Ryu Hong Jeon Jun Ko Koh Moon Mun Son Sohn Yang Bae Baek Paik Heo Hur Huh
    Nam Sim Shim Roh Noh No Ha Kwak Sung Seong Cha Joo Ju Woo Koo Gu Min Na Ra Jin Ji Um Eom Won Bang Chae Chun
    Cheon Hyun Ham Pyo Byun Yeo Do Myung Namgung
""")
"""Korean family names in Latin letters."""

LEADING = words("""
    Tan Lim Lee Ng Wong Ong Chan Goh Chua Koh Teo Low Yeo Tay Chong Chew Toh Ho Foo Yap Loh Khoo Ooi Teh Soh Liew Lai
    Lau Lam Cheung Leung Kwok Yeung Tsang Tsai Hsu Hsieh Zhang Wang Li Liu Chen Yang Huang Zhao Zhou Wu Xu Sun Zhu Hu
    Guo Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cheng Chow Chiu Yuen Kim Park Choi Cho Kang Jung
""")
"""East Asian family names so common that one of them before two given syllables stands first: "Tan Wei Ming"."""

CHINESE_GIVEN = (
    words("""
    Ming Xin Hui Jing Jun Ying Yi Hao Xuan Xing Qiang Ping Hua Min Fei Bo Ling Rong Zhi Zhen Lan Jia Hang Jian Juan
    Ning Yan Wen Ju Yun Mei Lian Xiang Kang Long Liang Chi Chun Sung Jin Won Hyun Ai Yue
""")
    - LEADING
)
"""Syllables that are family names too, but far oftener end a given name: "Lim Hui Xin"."""

EAST_ASIAN = CHINESE | KOREAN | VIETNAMESE

SHORT = words("""
    DAS DEY DE ROY RAO SEN NAG PAL RAY JHA RAJ ALI ABE OTA ODA ITO ONO MORI SEKI KATO SATO GOTO UEDA KAY FOX COX
    DAY LEE MAY BYE REY PAZ GIL PLA MIR PAP FRY DOW POE ROE DOE NYE ORR ASH OTT UTZ ULM HOY KOK BOS MOL TOL VOS
    POS DAM GUL KOÇ CAN TOK ÜN HAN NUR ER AY EK ÅS LIE MOE NES RUH RIES HUG SUK DUK DIK KUK BAŞ AKSU JON FAY GUY
    KUN SOK TÓTH PÁL DIAZ CRUZ ROJO RIOS RUIZ VEGA SOTO MOTA MELO REIS DIAS LIMA PINA MAIA ROSA LUZ
""")
"""Short family names that capitals could hide as initials ("RAO Sita"), besides the East Asian ones."""

SPANISH = words("""
    García Garcia Martínez Martinez López Lopez Sánchez Sanchez Pérez Perez Gómez Gomez Fernández Fernandez
    González Gonzalez Rodríguez Rodriguez Hernández Hernandez Ramírez Ramirez Álvarez Alvarez Jiménez Jimenez
    Giménez Gimenez Gutiérrez Gutierrez Domínguez Dominguez Vázquez Vazquez Vásquez Vasquez Suárez Suarez Díaz
    Díez Núñez Nuñez Nunez Muñoz Munoz Ibáñez Ibañez Velázquez Velazquez Velásquez Velasquez Méndez Mendez Marqués
    Márquez Marquez Benítez Benitez Juárez Juarez Rodrigo Ordóñez Yáñez Yañez Yanez Estévez Estevez Bermúdez
    Bermudez Galindo Romero Moreno Navarro Molina Castillo Ortega Delgado Castro Ortiz Rubio Sanz Iglesias Garrido
    Cortés Guerrero Lozano Cano Prieto Calvo Gallego Herrera Peña Cabrera Campos Vega Fuentes Carrasco Nieto Reyes
    Caballero Aguilar Pascual Santana Hidalgo Lorenzo Montero Mora Soto Morales Rojas Espinoza Espinosa Contreras
    Sepúlveda Valenzuela Zúñiga Zuñiga Quintero Murillo Ríos Mejía Avila Ávila Arias Acosta Paredes Vargas Mendoza
    Rivera Salazar Cárdenas Cardenas Valdivia Peralta Bravo Blanco Torres Vidal Serrano Ramos Padilla Vallejo Gil
    Cruz Flores Ruiz Sáez Saez Báez Baez Páez Paez Peláez Pelaez Narváez Narvaez Téllez Tellez Valdez Gálvez Galvez
    Chávez Chavez Meléndez Melendez Menéndez Menendez Enríquez Enriquez Henríquez Henriquez Flórez Florez Galíndez
    Ordoñez Ordonez
""")
"""Family names that show a Spanish name; the word before the last one of them makes a compound likely."""

SPANISH_CLEAR = frozenset(
    name for name in SPANISH if name.endswith(("ez", "éz", "ía", "quez", "ñiga", "ñoz", "noz", "añez", "ñez"))
) | words("""
    Garcia Muñoz Ortega Navarro Romero Moreno Delgado Herrera Rojas Espinosa Espinoza Sepúlveda Aguilar Valenzuela
    Contreras Iglesias Galindo Guerrero Murillo Quintero Mendoza Cárdenas Salazar Serrano
""")  # fmt: skip
"""Those that are never given names and hardly Portuguese: strong evidence of "García Márquez"."""

PORTUGUESE = words("""
    Silva Santos Oliveira Souza Sousa Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Alves Araújo
    Carvalho Gomes Martins Rocha Ribeiro Barbosa Barros Freitas Cardoso Teixeira Fernandes Correia Corrêa Dias
    Vieira Mendes Moreira Monteiro Moura Cavalcanti Nunes Lopes Marques Machado Melo Pinto Pinheiro Azevedo Borges
    Cunha Fonseca Medeiros Neves Gonçalves Simões Soares Coelho Duarte Tavares Magalhães Guimarães Bezerra Macedo
    Sá Andrade Reis Brito Antunes Esteves
""")
"""Family names that show a Portuguese name; the last one counts."""

GIVEN = words("""
    Inés Guadalupe Baptiste Andrés Elvira Esther Lucía Mónica Paola Ramón Raúl Rubén Sofía Verónica Víctor Óscar
    Aaron Adam Adrian Agnes Ahmad Ahmed Alan Albert Alberto Alejandra Alejandro Alex Alexander Alexandra Alexandre
    Alfred Ali Alice Allan Allen Amanda Amin Amy Ana André Andrea Andreas Andrew Angel Angela Ángel Ángeles Anna
    Anne Annette Anthony Antoine Antonia Antonio António Antônio Armando Arthur Asger Augusto Axel Barbara Beatriz
    Belén Ben Benjamin Bernard Birgit Bo Brian Bruno Bruce Carl Carlo Carlos Carmen Carol Carolina Caroline
    Catherine Cecilia Cecilie César Chandra Charles Charlotte Chris Christian Christina Christine Christoph
    Christopher Claire Clara Claudia Connor Craig Cristina Dam Dan Daniel Daniela David Deborah Denis Dennis Diana
    Diego Dirk Dominik Donald Dong Douglas Eduardo Edward Edwin Elena Elisabeth Elizabeth Ellen Emil Emilie Emily
    Emma Enrique Eric Erica Erik Ernst Esben Esmaeil Esteban Eugene Eugenia Eugenio Eva Evan Fabio Felix Fernanda
    Fernando Fiona Florian Frances Francesca Francesco Francis Francisco Frank François Franz Fred Frederick
    Frederik Friedrich Gabriel Gabriela Gary Geoffrey Georg George Gerald Gerard Giorgio Giovanni Glenn Gordon
    Grace Graham Gregory Guillermo Gustav Gustavo Guy Hamid Hanna Hannah Hanne Hans Harold Harriet Harry Hasan
    Hassan Heather Hee Heinrich Helen Helena Helene Helle Henri Henrik Henrique Henry Herbert Hermann Hernán
    Howard Hugh Hugo Hussain Hussein Ian Ibrahim Ignacio Inês Inácio Inge Ingrid Irene Isabel Isabella Isabelle
    Ivan Jack Jacob Jacques Jakob James Jan Jane Janet Jason Javier Jawad Jean Jeanne Jennifer Jens Jeremy Jesper
    Jesse Jessica Jesús Jim Joachim Joan Joanna João Joaquín Joe Joel Johan Johann Johanna Johannes John Jon Jonas
    Jonathan Jordan Jorge Jose Josef Joseph José Joshua Joy Joyce Juan Judith Julia Julian Julie Jun Justin Jørgen
    Jürgen Kai Kaare Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Katrine Kay Keith Kenneth Kevin Khalid
    Kim Kirsten Klaus Knud Krishna Kristian Kristin Kristine Kumar Kurt Lal Lars Laura Lauren Laurence Lawrence
    Lea Lee Leif Lena Leo Leon Leonard Lewis Lincoln Linda Lisa Lise Lloyd Lorenzo Louis Louise Luca Lucas Lucia
    Luis Luís Luisa Luiz Luke Lynn Mads Magnus Malcolm Manuel Manuela Marc Marcel Marco Marcos Marcus Margaret
    Margarita Marguerite Maria María Mariana Marianne Marie Marina Mario Mark Marta Martha Martin Martina Mary
    Mathias Mathilde Matthew Matthias Mattias Maurice Max Maximilian Megan Mehdi Mette Michael Michel Michelle
    Miguel Mikael Mikkel Mohamed Mohammad Mohammed Mohan Monica Monika Morten Muhammad Mustafa Nancy Narayan Nath
    Nathan Neil Nelson Nicholas Nicola Nicolai Nicolas Nicole Niels Nina Noel Nora Norman Olaf Ole Oliver Olivia
    Omar Oscar Oskar Otto Pablo Pamela Paolo Patricia Patrick Paul Paula Paulo Pedro Per Peter Philip Philipp
    Philippe Phillip Pierre Pilar Prasad Rachel Rafael Raj Ralph Ram Randolph Raymond Rebecca Reid Renée René Reza
    Ricardo Richard Rita Robert Roberto Robin Rodrigo Roger Roland Ronald Rosa Rosario Rose Roy Rudolf Russell
    Ruth Ryan Salman Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sebastián Sergio Shankar Sharon
    Silvia Simon Simone Sofia Sofie Sophia Sophie Stanley Stefan Stefano Stephan Stephanie Stephen Steven Stewart
    Stine Stuart Susan Susanne Søren Sven Tae Taylor Teresa Theodor Theodore Theresa Thomas Timothy Tobias Todd
    Tom Tony Torben Ulla Ulrich Ulrik Ursula Valentina Vera Vernon Victor Victoria Viktor Vincent Virginia Vijay
    Walter Warren Wayne Werner Wilhelm Willem William Wolfgang Yves Zahir
""")
"""Given names that often stand second; behind another given name they leave no doubt."""

RELIGIOUS = words("""
    Mar Carmen Pilar Rosario Ángeles Angeles Luz Dios Jesús Jesus Carmo Conceição Fátima Lourdes Socorro Céu Graça
    Mercedes Dolores Consuelo Rocío Amparo Paz
""")
"""Given names behind a particle: "María del Mar García-Mullor", "Juan de Dios"."""

PATRONYMIC = (
    "ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "ович", "евич", "ична", "овна", "евна",
    "льич", "укич", "зьмич", "омич", "китич",
)  # fmt: skip
"""Endings of East Slavic middle names: "Galina Nikolaevna Semenkova"."""
