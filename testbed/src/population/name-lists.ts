// SPDX-License-Identifier: EUPL-1.2
/** Common names of a language area; a person's name is put together by lot. */
export interface NameList {
  readonly language: string;
  readonly countries: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

function list(
  language: string,
  countries: string,
  female: string,
  male: string,
  family: string,
): NameList {
  return {
    language,
    countries: countries.split(' '),
    female: female.split(' '),
    male: male.split(' '),
    family: family.split(' '),
  };
}

/** Language areas, with the countries whose citizens get names from them. */
export const nameLists: readonly NameList[] = [
  list(
    'engelska',
    'US CA AU GB',
    'Linnéa Åsa Märta Elsa Kerstin Ingrid Malin Frida',
    'Göran Björn Håkan Nils Oskar Albin Sixten Torbjörn',
    'Åkerblom Sjöqvist Lindmark Hedström Öberg Nygren Söderlund Björkman Ekdahl',
  ),
  list(
    'arabiska',
    'IQ SY JO MA DZ TN EG',
    'Amal Hanan Noor Rania Salma Zainab Huda Iman',
    'Karim Samir Yousef Tariq Nabil Bilal Anas Walid',
    'Haddad Mansour Al-Jabri Khoury Bensalem El-Amrani Saleh Nasser Darwish Othmani',
  ),
  list(
    'dari',
    'AF',
    'Parwana Shukria Nilofar Zahra Marzia Frozan Latifa',
    'Esmatullah Najib Hamid Mirwais Jawad Farid Zalmay',
    'Rahimi Sultani Noori Wardak Haidari Popal Sadat Yousufi',
  ),
  list(
    'persiska',
    'IR',
    'Shirin Laleh Nasrin Mahsa Parisa Elham Roya',
    'Arash Behrouz Kamran Siavash Dariush Farhad Omid',
    'Tehrani Moradi Rostami Jafari Kazemi Shirazi Azadi Ebrahimi',
  ),
  list(
    'somaliska',
    'SO',
    'Hodan Ifrah Sagal Ubah Deqa Fadumo Asli',
    'Abdirahman Liban Mahad Guled Warsame Bashir Yasin',
    'Warsame Jama Farah Hersi Dirie Abukar Nur Guuleed',
  ),
  list(
    'tigrinska',
    'ER ET',
    'Selam Feven Rahwa Senait Hiwet Tsega Almaz',
    'Tesfay Filmon Kidane Yonas Mulugeta Dawit Berhane',
    'Ghebremedhin Tekle Haile Woldu Asfaha Kebede Tesfamariam Negash',
  ),
  list(
    'engelska',
    'NG UG GM GH KE',
    'Adaeze Nakato Fatoumatta Akosua Wanjiku Blessing Grace',
    'Chukwuma Okello Lamin Kwabena Kamau Emeka Moses',
    'Okafor Mugisha Ceesay Mensah Njoroge Adeyemi Nankya Jallow',
  ),
  list(
    'albanska',
    'AL XK',
    'Arbnora Elira Drita Vjosa Mirela Teuta',
    'Besnik Agron Ilir Petrit Skënder Dritan',
    'Hoxhaj Krasniqaj Gashiu Berishaj Shehaj Dervishaj Leka',
  ),
  list(
    'serbiska',
    'RS BA MK',
    'Jelena Milica Dragana Snežana Vesna Ljiljana',
    'Zoran Dejan Slobodan Nebojša Vuk Miloš',
    'Petrov Stojanoski Ilijev Nikolin Marinkov Radovan Živanov',
  ),
  list(
    'georgiska',
    'GE AM',
    'Ketevan Nino Tamar Lusine Anahit Mariam',
    'Giorgi Levan Zurab Armen Tigran Davit',
    'Beridze Kapanadze Lomidze Grigoryan Sahakyan Gelashvili',
  ),
  list(
    'uzbekiska',
    'UZ TJ KZ MN',
    'Gulnora Dilnoza Aigerim Zarina Oyun Malika',
    'Rustam Jasur Otabek Bekzod Bat-Erdene Timur',
    'Karimov Yusupov Nazarov Rahmonov Tursunov Ganbold',
  ),
  list(
    'ryska',
    'RU BY MD',
    'Oksana Irina Svetlana Ludmila Natalia Galina',
    'Sergej Aleksej Dmitrij Anatolij Viktor Pavel',
    'Voronin Melnik Zajtsev Kozlov Rusu Savitskij Orlov',
  ),
  list(
    'bengali',
    'BD IN PK LK',
    'Nusrat Priya Sunita Farzana Kavitha Rukhsana',
    'Rakib Arjun Imran Suresh Tanvir Nuwan',
    'Chowdhury Patil Bhatti Perera Rahman Sandhu Gunawardena',
  ),
  list(
    'spanska',
    'CO PE CL BO VE',
    'Ximena Luz Paola Yésica Rocío Marcela',
    'Álvaro Jhon Wilmer Andrés Raúl Nicolás',
    'Quispe Ibáñez Rentería Muñoz Cárdenas Vargas Peñaloza',
  ),
  list(
    'vietnamesiska',
    'VN CN',
    'Thuy Lan Meiling Huong Xiu Phuong',
    'Minh Quang Jianguo Tuan Wei Duc',
    'Nguyen Pham Zhao Tran Liang Dang',
  ),
];
