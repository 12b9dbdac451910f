# What numbers and claims refer to. Their files are read together with this one.

source-albrecht = Albrecht et al.
source-anderson-1998 = Anderson 1998
source-bolton-1998 = Bolton 1998
source-brown-2024 = Brown, Imai, Vieider and Camerer 2024
source-camerer = Camerer, Ho and Chong
source-cooper-1993 = Cooper 1993
source-de-matos-2007 = de Matos 2007
source-flyvbjerg-2011 = Flyvbjerg and Budzier 2011
source-gneezy-2014 = Gneezy and Epley 2014
source-moloekken-2003 = Moløkken and Jørgensen 2003
source-oliva-2001 = Oliva and Sterman 2001
source-pencavel-2015 = Pencavel 2015
