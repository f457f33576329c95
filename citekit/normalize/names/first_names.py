"""Given names that are not in the shorter table of those that stand second. A table only: with one of them a line
under a name alone names one more person, and no place of work ("Alec Tor", not "Fine Art"). It is not complete."""

from __future__ import annotations

from citekit.normalize.names.words import words

FIRST_NAMES = words("""
    Abbas Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Abel Abhijit Abhishek Abigail Abimbola Abraham Achim Ada
    Adaeze Adebayo Adel Adela Adele Adeola Adil Aditi Aditya Adnan Adriana Adriano Adwoa Adão Afonso Agnieszka
    Ahlam Aino Aisha Ajay Akash Akhil Akihiro Akiko Akira Akosua Alaa Alain Alasdair Alastair Albrecht Alec
    Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Alessandra Alessandro Alexandros Alexis Alf Alfonso
    Alfredo Alicia Alison Alistair Alok Alvaro Alyssa Amadi Amal Amani Amara Amelia Amelie Amina Amir Amit Amol
    Amos Amrita Anabela Ananya Anastasia Anatoly Anders Andrei Andrej Andrzej Ane Angelika Angelo Angus Aniko Anil
    Aniruddha Anish Anita Anja Anjali Anke Ankit Ankita Ann Anneke Annelies Annemarie Anni Annie Annika Ansgar
    Antal Antje Anton Antti Anu Anupam Anurag Anwar Aníbal Aoibheann Aoife Aonghus Aparna Arash Aravind Archana Ari
    Ariel Arif Arindam Arjun Arlene Arman Armin Arnaud Arne Arno Arnold Aron Artem Artur Arturo Arun Arvid Arvind
    Asad Asami Asha Ashish Ashley Ashok Ashutosh Asim Asma Asta Astrid Atsushi Atul Audrey Aurelia Aurélie Avinash
    Axelle Ayako Ayesha Aylin Ayman Ayodele Ayumi Ayşe Aziz Babatunde Balaji Baltasar Bart Bas Bashir Basma Bassam
    Bastian Beata Beate Beatrice Benedict Benedikt Bengt Benoît Bent Bernadette Bernardo Bernd Bernhard Bertil
    Bertrand Beth Bettina Betty Bhaskar Bhavna Bianca Bilal Biljana Birgitta Birgitte Birte Bjarne Bjorn Björn
    Bjørn Blagoj Blake Bogdan Bojan Bongani Boris Boyan Brad Bradley Bram Brandon Branislav Branko Breda Brenda
    Brendan Brent Brett Bridget Brigitte Bronwen Bruna Bryan Burak Burcu Büşra Caitlin Callum Cameron Camilla
    Camille Candice Caoimhe Carina Carla Carmel Carsten Casper Catalina Catarina Cathal Cathy Catriona Celia Celine
    Cem Ceren Chad Chantal Chetan Chiamaka Chiara Chidi Chie Chieko Chika Chinedu Chinonso Chinwe Chioma Chitra
    Chloe Chloé Christel Christelle Chukwudi Chukwuemeka Ciara Ciarán Cihan Cindy Clare Clarissa Claude Claus
    Clemens Clive Cláudia Cláudio Clément Colette Colin Colleen Colm Conor Constance Constantin Cora Corinna
    Corinne Cornelia Cornelis Courtney Cristian Cristiano Cristóbal Cynthia Cyril Cédric Célia Céline Dafydd Dagmar
    Dagny Daichi Daisuke Dalia Dalibor Damian Damien Danijela Danuta Dara Daria Dario Darko Darren Dave Davide
    Debasish Debbie Debra Declan Deepak Deirdre Dejan Denise Deniz Derek Dermot Derya Desislava Desmond Detlef
    Devika Dewi Dexter Dhruv Dieter Dietmar Dilip Dimitri Dimitrios Dina Dinesh Diogo Dipak Divya Dmitri Dmitry
    Dmytro Dolores Domenico Dominic Dominique Dora Dorin Doris Dorota Dorothea Dorothy Dorte Dorthe Doug Dragan
    Dragana Duarte Dumisani Duncan Dustin Dušan Dylan Eamon Ebele Eberhard Ebru Ebuka Ece Eckhard Edda Edgar Edith
    Edmund Edna Edoardo Edson Eduard Eero Efosa Efua Egil Eileen Eilidh Einar Eino Eirik Eivind Elaine Eleanor
    Eleni Eleonora Eli Eliana Elias Elif Elin Elina Eliot Elisa Elise Eliza Elke Ella Ellie Elliot Elmar Eloísa Els
    Elsa Elsbeth Elspeth Eluned Elvin Elżbieta Eman Emanuel Emanuela Emeka Emi Emilia Emilian Emiliano Emilio Emine
    Emmanuel Emre Emrys Ena Enda Engin Enno Enzo Erdem Erhan Erich Erika Eriko Erin Ernest Ertan Erwin Esi Espen
    Esra Essi Estela Ethan Etienne Etsuko Euan Eulalia Eulàlia Eunice Evelyn Evgeni Evgeny Ewa Ewan Ezra Fabian
    Fabien Fabienne Fabrizio Fadi Fahad Faisal Faiza Farah Farhan Farid Farida Fatemeh Fatih Fatima Fatma Fatou
    Fawzi Federica Federico Felicity Felipe Femi Feng Fenna Ferdinand Fergus Ferhat Fiachra Filip Filipa Filipe
    Filippo Finn Fionnuala Florin Flávia Flávio Folasade Folke Francine Francisca Francois Frauke Freda Freya Frida
    Frieda Fumiko Fumio Funmilayo Fábio Fátima Galina Ganesh Gareth Garima Garry Gaurav Gavin Gayatri Geeta Geir
    Gemma Geneviève Georgeta Georgia Georgina Georgios Geraldine Gerardo Gerd Gerda Gerhard Germán Gerrit Gert
    Gertrud Gethin Ghada Gheorghe Gianluca Gideon Gijs Gilbert Gilberto Gilles Gillian Gina Gino Girish Gisela Gita
    Giulia Giuseppe Gizem Gloria Gonzalo Gonçalo Gopal Goran Gordana Graciela Greg Greta Grzegorz Gráinne Gudrun
    Guido Guillaume Gunilla Gunnar Gunter Gustaf Gwen Gwenllian Gwilym Gwyn Gyula Gökhan Göran Gül Gülşen Günter
    Günther Haakon Habib Hadi Hakan Hala Halil Halina Halvor Hamad Hamish Hamza Hana Hanan Hande Hani Hannelore
    Hannes Hanno Hannu Harald Hari Harish Harri Harsh Hartmut Haruka Haruki Haruto Harvey Hashim Hatice Hayato
    Hayley Haytham Heba Hedda Hege Heidi Heike Heikki Heiko Heinz Heitor Helder Helga Helmut Heloísa Hema Hendrik
    Henning Henriqueta Herman Hesham Hicham Hideki Hideo Hilary Hilda Hilde Himanshu Hind Hiroaki Hiroko Hiroshi
    Hisashi Hisham Hitoshi Hoda Holger Horacio Horst Hossein Hristo Hubert Huda Hussam Håkan Hélder Hüseyin Iain
    Ichiro Idris Ieuan Ieva Ifan Ifeanyi Ifeoma Igor Iida Ikechukwu Ilana Ilaria Ilona Ilse Ilya Iman Imani Imke
    Imran Ina Indira Indrajit Ines Ingeborg Ingemar Inger Ingo Ingunn Inka Inna Ioana Ioannis Iolo Ira Irina Irma
    Irmgard Isa Isaac Isaiah Isak Isamu Ishaan Ismail Itziar Ivana Ivanka Ivar Iveta Ivica Ivo Iwona Iñaki Jaakko
    Jacek Jacinto Jackie Jaclyn Jacqueline Jadranka Jagdish Jai Jaime Jake Jalal Jamal Jamie Jamila Jana Janez
    Janice Janina Janine Janne Janos Jari Jarle Jaroslav Jasmin Jasmine Jasna Jasper Jaume Jay Jaya Jayant Jayanta
    Jayne Jeff Jeffrey Jelani Jelena Jelle Jenna Jenni Jenny Jerneja Jerome Jerry Jerzy Jess Jihad Jill Jimmy Jiro
    Jitendra Jitka Jiří Jo Joana Jocelyn Jochen Jodie Jody Joerg Johnny Jolanda Jonathon Joost Jordi Joris Josefina
    Josefine Josep Josephine Josie Josip Jost Josué Jouni Jovan Jozef Judy Juha Juho Jukka Jules Juliana Juliane
    Julien Juliet Juliette Julio Julius Juma Junichi Junko Jussi Jutta Jyoti Jyrki János Jérôme Júlia Júlio Kaarina
    Kagiso Kaisa Kaito Kaja Kalle Kalpana Kamal Kamil Kamila Kaori Kareem Kari Karima Karina Karol Karolina Karsten
    Kartik Katarina Katarzyna Katerina Kateřina Kath Kathrin Kathy Katie Katja Katri Katrin Katrina Katsuhiko
    Katsumi Kavita Kaye Kazuhiro Kazuki Kazuko Kazuo Kei Keiko Keira Kelechi Kelly Kelvin Kemal Ken Kenichi Kenji
    Kenna Kenta Kerem Kerry Kerstin Keshav Khadija Khaled Kieran Kimberly Kira Kiran Kiril Kirk Kirsi Kirstine
    Kirsty Kishore Kiyoshi Kjell Kjersti Kjetil Klara Koen Kofi Koji Kojo Konrad Konstantin Konstantinos Kostas
    Krešimir Kristen Krister Kristiina Kristina Kristof Kristoffer Krystyna Krzysztof Kumiko Kwabena Kwaku Kwame
    Kyle Kyoko Kyra Lachlan Laia Laila Lakshmi Lalita Lamia Lana Lance Larissa Larry Lasse Latifa Laurent Lauri
    Layla Leah Leander Leandro Leena Leila Leire Lene Lenka Lennart Leonardo Leonid Leonie Leonora Leopold Lerato
    Leroy Lesley Leslie Leticia Levent Levi Lex Liam Libby Lidia Lieke Lieselotte Lieve Lila Lilian Liliana Lillian
    Lina Lindiwe Linnea Lino Linus Lionel Lior Lisbeth Liselotte Liv Livia Liz Liza Ljiljana Ljubica Loes Lola Lora
    Loreen Lorena Lorna Lorraine Lotta Lotte Lou Louisa Lowri Loïc Lubica Lubna Lubomir Luciana Luciano Lucie Lucy
    Ludmila Ludovic Ludwig Luigi Luka Lukas Lukasz Lutz Luísa Lydia Lyn Lynda Lynne László Lívia Lúcia Maarit
    Maarten Mabel Macarena Maciej Maddalena Madeleine Madhavi Madhu Madhur Maeve Magali Magda Magdalena Maggie
    Magne Maha Mahdi Mahesh Mahmoud Mahmud Mai Maija Maike Maire Mairi Maite Maja Majid Makena Makoto Maksim Mala
    Malak Malene Malgorzata Malik Malin Mamadou Mami Manabu Manal Mandla Mandy Manfred Manish Manju Manoj Manon
    Mansour Marcela Marcelo Mared Marek Maren Margot Margrethe Margriet Margrét Mari Mariam Mariano Maribel Marieke
    Marija Marijke Marika Mariko Marilyn Marisol Marissa Marit Mariusz Marja Marjan Marjo Marjolein Marjorie Markku
    Marko Markus Marlene Marlies Marsha Marten Martijn Martine Marvin Marwa Marwan Maryam Masahiro Masaki Masako
    Masanori Masao Masashi Masoud Massimo Matej Mateja Mateo Mateusz Mathew Mathieu Matias Matilda Matilde Matjaž
    Mats Matt Matteo Matti Maud Maura Maureen Mauricio Maurizio Mauro Maxime Maximiliano Maxine Maya Maysa Mayumi
    Małgorzata Mbali Meenakshi Meera Meg Megumi Mehmet Mehrdad Meical Meike Melanie Melchor Meleri Melina Melinda
    Melissa Meltem Melvin Mercè Meredith Merete Mert Merve Mia Micah Michaela Michaił Michal Michał Michela Michele
    Michiel Michiko Mick Midori Mieke Mihaela Mihai Mihail Mika Mike Mikhail Mikko Mila Milagros Milan Milena
    Milica Milo Miloš Milton Minna Miranda Mircea Mireia Mirela Miriam Mirja Mirjam Mirko Miroslav Misha Mitchell
    Mitsuo Miyuki Mladen Mohammadreza Mohit Moira Molly Mona Monique Montse Montserrat Morag Morgan Moritz Morris
    Mounir Mourad Moussa Moya Mukesh Muna Murat Muriel Murray Murtaza Mushtaq Mwangi Myra Myriam Márcia Márcio
    Nabil Nabila Nada Nader Nadia Nadim Nadine Nadja Naeem Naledi Nana Nandini Naoki Naomi Narciso Narendra Naresh
    Narges Naser Nasreen Nasser Natalia Natalie Natalija Natasha Nataša Nathalie Nathaniel Natália Naveen Nawal
    Nazanin Ndidi Neal Ned Neeraj Neeta Neha Nelly Nenad Nermin Neville Ngozi Niall Niamh Nicky Nico Nidal Nigel
    Nihal Nihat Niina Nikhil Nikita Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikos Nila Nilanjan Nils Nir Nisha
    Nitesh Nitin Nkechi Nnamdi Nneka Noa Noah Noam Noboru Nobuo Noelia Noemi Nomvula Noor Noora Norbert Norberto
    Noriko Norma Nosipho Noura Nuala Nuno Nurcan Nélida Núria Oana Obinna Octavio Oddvar Odile Ogechi Oisín Okan
    Okechukwu Oksana Olamide Olav Oleg Oleksandr Olena Olga Olivier Olli Olof Olu Olumide Oluwaseun Omer Omid
    Ondřej Onur Onyeka Ora Orhan Oriol Orla Orlando Orsolya Osama Osamu Oskari Osman Osvaldo Oswald Ottilie Ousmane
    Ove Owen Oğuz Paavo Paddy Padma Padraig Paige Pallavi Panagiotis Pankaj Parisa Parul Parvin Pascal Pasi Patrice
    Patrik Patrizia Patrício Paulina Pauline Pavel Pavlina Pavol Pawel Paweł Peggy Pekka Penelope Pernille Perry
    Petar Pete Petr Petra Petri Petros Petter Phil Philippa Phoebe Phyllis Pia Piedad Piero Piet Pieter Piotr Pirjo
    Piyush Plamen Pooja Poonam Poul Prabhakar Pradeep Pradip Prakash Pramod Pranav Prashant Pratik Praveen Preben
    Predrag Preeti Prem Priscilla Priya Priyanka Przemysław Puneet Pádraig Pål Pınar Qasim Quentin Rabia Radek
    Radha Radhika Radmila Radu Raed Rafaela Rafał Raghav Raghu Ragnar Ragnhild Rahul Rainer Raja Rajan Rajendra
    Rajesh Rajiv Rakesh Ralf Ramakrishna Ramesh Rami Ramiro Ramona Rana Randall Rania Ranjan Raphael Raphaël Raquel
    Rasha Rashid Rashmi Rasmus Rastislav Ravi Razieh Rebeca Rebekka Recep Reem Reetta Regina Reidar Reiner Reinhard
    Reinhold Rekha Ren Renata Renate Renato Rene Renu Rhian Rhiannon Rhodri Rhona Rhys Riad Riccardo Rick Ricky Rie
    Riikka Riitta Rika Rikard Rikke Rima Rina Rineke Rishi Risto Ritu Ritva Robbert Robbie Roberta Rocío Roderick
    Rodney Roel Rogério Rohan Rohit Roisin Rolf Romain Romina Ron Rona Ronan Ronja Ronny Rory Rosalind Rosalía
    Rosana Rosanna Rosemary Roser Roshan Ross Rossitsa Roxana Ruairi Ruairí Ruaridh Ruben Rudi Rune Rupa Rupert
    Ruslan Ryo Ryota Régis Rémi Róisín Saad Sabah Sabina Sabine Sabrina Sachiko Sachin Sade Sadia Saeed Safa Sahar
    Saima Sakari Saki Sakura Saleh Salim Sally Salma Salvador Salvatore Samar Samer Sami Samir Samira Sampo Sana
    Sanaa Sancho Sanda Sandeep Sandrine Sanja Sanjay Sanjeev Sanna Santiago Santosh Sapna Sari Sarita Sascha Saskia
    Satish Satoru Satoshi Satu Saul Saurabh Savannah Sayaka Saša Seamus Sedat Seema Selin Selina Selma Semra Seppo
    Seraina Sergei Sergey Sergiu Serkan Seth Sevgi Shadi Shafiq Shahid Shahram Shaima Shalini Shane Shannon
    Sharifah Shaun Shauna Sheila Shelley Shigeo Shigeru Shilpa Shin Shinji Shinya Shiori Shira Shirin Shirley Shiva
    Shlomo Sho Shohei Shota Shreya Shreyas Shruti Shuichi Shun Sian Sibel Sibusiso Sibylle Siddharth Sidney Sidsel
    Siegfried Sigal Signe Sigrid Sigrún Sigurd Silke Silvana Silvio Sime Simeon Simona Simonetta Simão Sinan Sinead
    Sinéad Siobhan Sipho Siri Sivert Siyabonga Siân Sjoerd Slavica Slawomir Slobodan Smita Sneha Snežana Sofija
    Soheil Soledad Solveig Solène Sonia Sonja Soraya Sorcha Sorin Soumya Sourav Srinivas Stacey Stacy Staffan
    Stanislav Stanislava Stanisław Stefania Stefanie Stefanos Steffen Stefka Stella Sten Stephane Steve Stig Stoyan
    Struan Ståle Stéphane Stéphanie Subhash Sudhir Suha Sujata Suleiman Suman Sumit Sunil Sunita Sunniva Suresh
    Susana Sushil Susumu Suvi Suzan Suzanne Svante Svein Sveinn Svend Svenja Svetlana Svitlana Swati Sybille
    Sylvain Sylvester Sylvia Sylvie Sébastien Sílvia Süleyman Taavi Tadashi Tadej Tadesse Tadeusz Tadhg Tahir
    Taichi Takahiro Takao Takashi Takeshi Takuya Talal Tamar Tamara Tamer Tamás Tania Tanja Tanvi Tanya Tapani
    Tapio Tara Tarek Tariq Taro Taru Tatiana Tatjana Tatsuya Tatyana Ted Teemu Teija Telmo Temitope Tendai Teodora
    Teodoro Terence Terhi Teri Terje Terry Teruo Tessa Tetsuya Thabo Thandi Thandiwe Thea Themba Theo Theodora
    Therese Thierry Thilo Thora Thorsten Tia Tiago Tihomir Tiia Tiina Tijana Till Tilman Tim Timo Timur Tina Tine
    Tineke Todor Tolga Tomas Tomasz Tomi Tomislav Tommaso Tommy Tomoko Tomoya Tomás Tomáš Toni Tor Tora Tore
    Torgeir Torquil Torsten Toru Toshio Tove Tracey Tracy Trevor Trine Tristan Trond Trudy Truls Tsuyoshi Tsvetan
    Tuba Tudor Tuija Tunde Tuomas Turid Tuula Tuğba Tyler Tânia Uche Uchenna Uffe Ufuk Uli Ulises Uma Umar Umberto
    Umesh Una Unni Uroš Usha Uta Uwe Uğur Vaclav Valeria Valerie Valérie Vandana Vanessa Vanja Varun Vasco Vasil
    Vasilis Vasily Vasudha Veera Veli Venkat Venkatesh Veronica Veronika Vesa Vesna Vibeke Vicente Vicki Vicky
    Victoriano Vidar Vidya Vigdis Vijaya Vikas Vikram Viktoria Ville Vilma Vimal Vinay Vincenza Vincenzo Vineet
    Vinod Violeta Vipin Virgilio Virpi Virve Vishal Vishnu Vitaly Vito Vittorio Vivek Vivian Vivienne Vlad Vladimir
    Vladimír Vladislav Vojtěch Volkan Volker Volodymyr Václav Vânia Véronique Wael Wafa Walid Waltraud Wanda
    Wanjiru Wassim Wenche Wendy Wes Wiebke Wietske Wilfried Willa Willemijn Wilma Wilson Wim Winfried Winnie
    Wojciech Wolfram Wouter Xavi Xavier Xenia Ximena Xosé Yael Yago Yahya Yana Yann Yannick Yara Yaroslav Yasemin
    Yash Yasir Yasmin Yasser Yasuhiro Yasuko Yasuo Yavuz Yaw Yetunde Yewande Yoav Yogesh Yohan Yoichi Yoko Yolanda
    Yoshiaki Yoshiko Yossi Yosuke Yousef Youssef Yuichi Yuka Yuki Yukiko Yukio Yuko Yulia Yuliya Yumi Yuri Yury
    Yusuf Yusuke Yuta Yutaka Yvette Yvonne Yılmaz Zachary Zahra Zaid Zaida Zainab Zaki Zanele Zara Zbigniew Zdenka
    Zdeněk Zeina Zeynep Ziad Zita Zlatko Zodwa Zoe Zofia Zohreh Zoltán Zoran Zoë Zubair Zulema Zuzana Ágnes Álvaro
    Ása Åke Åsa Åse Édouard Élise Élodie Émile Éric Étienne Éva Ömer Örjan Özlem Øystein Øyvind Úna Þóra İbrahim
    İsmail Łukasz Şule Šárka Željko Živa
""")
