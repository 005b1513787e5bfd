using System.Text;
using PolicyTargets.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new ToolApplication(Terminal.OfConsole()).Run(args);
