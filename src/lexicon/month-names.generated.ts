// Made by scripts/lexicon-months.mjs from the ICU data of Node (Unicode licence); do not edit.

/** Names of the twelve months, lower case, in 27 languages; one line a month. */
export const monthNameLines = [
  'ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janeiro januar januari january január januára janv janvier janvāris led leden ledna oca ocak sausio sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta ιαν ιανουαρίου січ січень січня янв январь января',
  'feb febbraio febr febrer febrero februar februari februarie february február februára februāris fev fevereiro févr février helmi helmikuu helmikuuta lut lutego luty vasario vasaris veebr veebruar velj veljača veljače úno únor února şub şubat φεβ φεβρουαρίου лют лютий лютого февр февраль февраля',
  'bře březen března kovas kovo maalis maaliskuu maaliskuuta maart mar marca march marec maret mars mart martie marts marzec marzo març março mrt márc március mär märts märz ožu ožujak ožujka μαρ μαρτίου бер березень березня мар март марта',
  'abr abril apr april aprile aprilie aprill apríl apríla aprīlis avr avril balandis balandžio dub duben dubna huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan tra travanj travnja ápr április απρ απριλίου апр апрель апреля квіт квітень квітня',
  'gegužė gegužės kvě květen května mag maggio mai maig maijs maio maj maja may mayo mayıs mei máj mája május svi svibanj svibnja touko toukokuu toukokuuta μαΐ μαΐου май мая трав травень травня',
  'birželio birželis cze czerwca czerwiec giu giugno haz haziran iun iunie juin jun june junho juni junij junio juny juuni jún júna június jūn jūnijs kesä kesäkuu kesäkuuta lipanj lipnja červen června čvn ιουν ιουνίου июн июнь июня черв червень червня',
  'heinä heinäkuu heinäkuuta iul iulie juil juillet jul julho juli julij julio juliol july juuli júl júla július jūl jūlijs liepa liepos lipca lipiec lug luglio srpanj srpnja tem temmuz července červenec čvc ιουλ ιουλίου июл июль июля лип липень липня',
  'ago agost agosto agu agustus août aug august augusta augusti augusts augustus augusztus avg avgust ağu ağustos elo elokuu elokuuta kol kolovoz kolovoza rugpjūtis rugpjūčio sie sierpień sierpnia srpen srpna αυγ αυγούστου авг август августа серп серпень серпня',
  'eyl eylül rugsėjis rugsėjo ruj rujan rujna sep sept september septembra septembre septembrie septembris septiembre set setembre setembro setiembre settembre syys syyskuu syyskuuta szept szeptember wrz wrzesień września zář září σεπ σεπτεμβρίου вер вересень вересня сент сентябрь сентября',
  'eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobris oktoober október októbra ott ottobre out outubro paź październik października spalio spalis říj říjen října οκτ οκτωβρίου жовт жовтень жовтня окт октябрь октября',
  'kas kasım lapkritis lapkričio listopadu marras marraskuu marraskuuta noiembrie nov november novembra novembre novembris novembro noviembre stu studeni studenoga νοε νοεμβρίου лист листопад листопада нояб ноябрь ноября',
  'ara aralık dec december decembra decembrie decembris des desember desembre dets detsember dez dezember dezembro dic dicembre diciembre déc décembre gru grudnia grudzień gruodis gruodžio joulu joulukuu joulukuuta pro prosinac prosinca prosince prosinec δεκ δεκεμβρίου груд грудень грудня дек декабрь декабря',
] as const
