; The installer for Windows, by Inno Setup 6. NEVER RUN: see README.md beside this file.
#define Version GetEnv("SCC_WALL_VERSION")
#if Version == ""
  #error SCC_WALL_VERSION is not set: see README.md
#endif

[Setup]
AppId={{6C1B7B1E-6A0B-4E46-9B57-5C2C0D9F1A11}
AppName=SCC Wall
AppVersion={#Version}
AppPublisher=SCC Wall
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\SCC Wall
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\build
OutputBaseFilename=scc-wall-{#Version}-setup
Compression=lzma2
SolidCompression=yes
MinVersion=10.0.17763

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
en.AtSignIn=Show the wall when this account signs in

[Tasks]
Name: "kiosk"; Description: "{cm:AtSignIn}"; Flags: unchecked

[Files]
Source: "..\..\build\dist\scc-wall\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Dirs]
; Sites are kept when the program is removed.
Name: "{commonappdata}\scc-wall"; Check: IsAdminInstallMode; Flags: uninsneveruninstall

[Icons]
Name: "{autoprograms}\SCC Wall"; Filename: "{app}\scc-wall.exe"; Parameters: "run{code:SiteWords}"
; A task of the scheduler at sign-in takes an administrator's rights, which an installation for one user has not.
Name: "{autostartup}\SCC Wall"; Filename: "{app}\scc-wall.exe"; Parameters: "run --watch{code:SiteWords}"; Tasks: kiosk
Name: "{autoprograms}\SCC Wall (demo)"; Filename: "{app}\scc-wall.exe"; Parameters: "demo"

[Run]
; Nobody else may read the logins of cameras; the account that shows the wall is let in by hand, as README.md says.
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\scc-wall"" /inheritance:r /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F"; \
  Flags: runhidden; Check: IsAdminInstallMode

[Code]
{ Installed for the machine, the site is a common one; else it is the user's own, which the program finds by itself. }
function SiteWords(Param: String): String;
begin
  Result := '';
  if IsAdminInstallMode then
    Result := ' --site "' + ExpandConstant('{commonappdata}\scc-wall\utama') + '"';
end;

{ A step back to an older version is refused: it might not read the site any more. }
function InitializeSetup(): Boolean;
var
  There, Key: String;
  Installed, Ours: Int64;
begin
  Key := 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{6C1B7B1E-6A0B-4E46-9B57-5C2C0D9F1A11}_is1';
  Result := True;
  if RegQueryStringValue(HKA, Key, 'DisplayVersion', There) and StrToVersion(There, Installed)
    and StrToVersion('{#Version}', Ours) and (ComparePackedVersion(Installed, Ours) > 0) then
  begin
    MsgBox('Versi ' + There + ' sudah terpasang dan lebih baru. / Version ' + There + ' is installed and newer.', mbError, MB_OK);
    Result := False;
  end;
end;
