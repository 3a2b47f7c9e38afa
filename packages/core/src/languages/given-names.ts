import { list } from './language.ts'

/** Given names of men that the press prints in Latin letters most often; those of women mostly end in "a". */
export const MEN: ReadonlySet<string> = new Set(
  list(
    'aaron, adam, alan, albert, alec, alexander, alexei, alexey, alfred, anatoli, anatoly, andre, andrei, andreas, andrew, andriy, anthony, anton, arkady, arthur, ben, bernd, boris, brian, bruno, carl, charles, christian, christoph, daniel, david, denis, dennis, dieter, dmitri, dmitry, edmund, edward, emil, eric, erik, ernst, eugene, felix, frank, franz, fred, friedrich, gabriel, georg, george, gerald, gerhard, gleb, gregor, gregory, gustav, hans, harold, harry, heinz, helmut, henry, herbert, hugh, hugo, ian, igor, ihor, ilya, illia, ivan, jack, jacob, jakob, james, jan, jens, joachim, joe, johann, john, jonas, jonathan, jose, josef, joseph, joshua, juan, jürgen, karl, keith, kevin, klaus, konstantin, kurt, leo, leon, leonard, leonid, leopold, lev, louis, luca, ludwig, luke, lukas, manfred, marco, marcus, marek, mario, mark, markus, martin, matthew, matthias, max, maxim, maksym, michael, mikhail, mustafa, mykhailo, mykola, neil, nicholas, nick, nikita, nikola, nikolai, nikolay, nils, oleg, oleh, oliver, oskar, otto, pablo, patrick, paul, pavel, pavlo, pedro, peter, philip, piotr, pyotr, rafael, ralf, ralph, ray, raymond, richard, robert, roger, roland, roman, ronald, rudolf, samuel, sasha, sebastian, sergei, sergey, serhiy, simon, stanislav, stefan, stepan, stephen, steven, sven, taras, ted, theodor, thomas, tim, tobias, tom, tomas, tony, ulrich, uwe, valentin, valery, vadim, vasily, vasyl, victor, viktor, vincent, vitaly, vladimir, volodymyr, walter, werner, wilhelm, will, william, wolfgang, yevgeny, yuri, yuriy',
  ),
)

/** Given names of women without that ending. */
export const WOMEN: ReadonlySet<string> = new Set(
  list(
    'agnes, alice, alison, amy, ann, anne, annette, astrid, beatrice, birgit, brigitte, carmen, caroline, catherine, charlotte, chloe, christine, claire, daphne, diane, doris, dorothy, edith, eileen, elisabeth, elizabeth, elke, ellen, emily, esther, eve, evelyn, frances, gabriele, gertrud, grace, gudrun, hannah, heather, heidi, heike, helen, helene, ilse, ines, ingeborg, ingrid, irene, isabel, jane, janet, jean, jennifer, jenny, jill, joan, joyce, judith, julie, karen, karin, kate, katherine, kathleen, katrin, kirsten, louise, lucy, madeleine, margaret, marianne, marie, marion, mary, megan, michelle, miriam, nancy, nicole, pauline, penelope, rachel, rebecca, renate, rosemary, ruth, sabine, sally, sarah, sharon, simone, sophie, stephanie, susan, susanne, sylvie, therese, ute, valerie, vivian, wendy, yvonne, zoe',
  ),
)

/** Given names of men in Cyrillic letters that end as those of women do. */
export const MEN_IN_A: ReadonlySet<string> = new Set(
  list(
    'никита, илья, лука, фома, кузьма, савва, данила, гаврила, саша, миша, коля, ваня, петя, дима, боря, лёша, леша, серёжа, сережа, володя, микита, ілля, микола, сава, хома, мустафа, муса, иса',
  ),
)
